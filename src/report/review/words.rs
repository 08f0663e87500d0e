//! The words of what a change does.

use crate::locale::Words;

pub(in crate::report) static WORDS: Words = Words {
    nb: r"
review-one = { $subject } { $clauses }.
review-many = { $subject } er endret: { $clauses }.
review-no-effect = { $subject } er endret, uten at rekkefølgen, planen eller pengene blir annerledes.
review-and = { $first } og { $last }
review-the-strategy = strategien
review-the-files = filene
review-count-measures = { $count ->
    [one] ett tiltak
   *[other] { $count } tiltak
}
review-count-decisions = { $count ->
    [one] vedtakene fra ett møte
   *[other] vedtakene fra { $count } møter
}
review-count-plans = { $count ->
    [one] én vedtatt plan
   *[other] { $count } vedtatte planer
}
review-count-systems = { $count ->
    [one] ett system
   *[other] { $count } systemer
}
review-clause-new = er nytt
review-clause-gone = er tatt bort
review-clause-rank = går fra { $before }. til { $after }. plass
review-clause-ranked = kommer inn på { $after }. plass
review-clause-unranked = kan ikke rangeres lenger
review-clause-off-list = er ikke på listen lenger
review-clause-enters = kommer med i planen i { $year }
review-clause-starts = starter i { $after } i stedet for { $before }
review-clause-leaves = går ut av planen
review-clause-displaces = { $count ->
    [one] fortrenger ett annet tiltak
   *[other] fortrenger { $count } andre tiltak
}
review-clause-lets-in = { $count ->
    [one] gir plass til ett annet tiltak
   *[other] gir plass til { $count } andre tiltak
}
review-clause-moves = { $count ->
    [one] flytter starten på ett annet tiltak
   *[other] flytter starten på { $count } andre tiltak
}
review-clause-many-ranks = { $count ->
    [one] ett tiltak får ny plass på listen
   *[other] { $count } tiltak får ny plass på listen
}
review-clause-many-enter = { $count ->
    [one] ett kommer med i planen
   *[other] { $count } kommer med i planen
}
review-clause-many-leave = { $count ->
    [one] ett går ut av planen
   *[other] { $count } går ut av planen
}
review-clause-many-move = { $count ->
    [one] ett starter i et annet år
   *[other] { $count } starter i et annet år
}
review-clause-more = planen bruker { $amount } mer i { $year }
review-clause-less = planen bruker { $amount } mindre i { $year }
review-plan-lost = Det finnes ikke lenger noen plan som holder alle krav.
review-plan-found = Nå finnes det en plan som holder alle krav.
review-most-up = Mest opp: { $what } { $clause }.
review-most-down = Mest ned: { $what } { $clause }.
review-errors = { $count ->
    [one] Endringen fører til én ny feil.
   *[other] Endringen fører til { $count } nye feil.
}
review-unread-before = { $file } hadde feil i formen før endringen, og er regnet som om den var slik den er nå.
review-unread-after = { $file } har fått feil i formen, og er regnet slik den var.
review-governance = Trenger en avgjørelse
review-undecided = «{ $what }»: { $problem }
review-altered = { $what }: { $problem }
review-criteria = Det tiltakene rangeres etter, er endret: { $names }
review-rules = Hvor strenge reglene er, er endret: { $names }
review-mandates = Hvem som kan vedta hva, er endret: { $names }
review-accepted = «{ $what }»: problemet { $rule } skal godtas til { $until }, fordi: { $why }
review-problems = Problemer
review-solved = { $count ->
    [one] Ett problem er løst
   *[other] { $count } problemer er løst
}
review-measures = Tiltak
review-strategy = Strategien
review-decisions = Vedtak
review-plans = Vedtatte planer
review-systems = Systemer
review-added = Nytt: { $what }
review-removed = Tatt bort: { $what }
review-field-column = Felt
review-before-column = Før
review-after-column = Nå
review-change-column = Endring
review-yes = ja
review-no = nei
review-ranks = Rekkefølge
review-ranks-unusable = Kriteriene i den ene utgaven kan ikke brukes, så rekkefølgen er ikke sammenlignet.
review-not-ranked = ikke rangert
review-cause-column = Det som flytter det
review-cause-priority = styrets prioritet { $before } → { $after }
review-cause-npv = netto nåverdi { $before } → { $after }
review-cause-lacks = mangler { $criteria }
review-cause-complete = har fått tallene som manglet
review-cause-new = nytt på listen
review-cause-gone = ikke lenger på listen
review-moved-by-others = { $count ->
    [one] Ett tiltak flyttes av de andre
   *[other] { $count } tiltak flyttes av de andre
}
review-plan = Plan
review-plan-before = Før: { $state }.
review-plan-after = Nå: { $state }.
review-state-made = det fantes en plan som holder alle krav
review-state-infeasible = ingen plan kan holde disse kravene samtidig: { $needs }
review-state-unknown = ingen plan ble funnet i tide
review-need-mandatory = pålagt
review-need-forced = krevd
review-need-window = startår
review-need-dependency = rekkefølge
review-need-excludes = bare ett av
review-need-fund = ramme
review-need-role = kapasitet
review-need-parallel = samtidig
review-need-focus-area = andel
review-value = Planen er verdt { $before } poeng før endringen og { $after } nå.
review-npv = Planen har { $before } i netto nåverdi før endringen og { $after } nå.
review-because-column = På grunn av
review-itself = tiltaket selv
review-together = flere endringer sammen
review-not-in-plan = ikke med
review-too-many = { $count } endringer angår planen. Hva hver av dem gjør, er bare regnet ut når de er få.
review-unproven = Planene er ikke bevist best, så noe av forskjellen kan komme av søket.
review-money = Penger
review-by-unit = Penger etter enhet: { $count ->
    [one] ett år
   *[other] { $count } linjer
}
review-by-key = Felles kostnader etter fordelingsnøkkel: { $count ->
    [one] ett år
   *[other] { $count } linjer
}
review-key-column = Fordelingsnøkkel
review-frame-before-column = Ramme før
review-frame-after-column = Ramme nå
review-people = Folk
review-benefits = Lovede gevinster i året, fullt tatt ut
review-more = Vis { $count } til
review-cut = { $count ->
    [one] Én til er utelatt her.
   *[other] { $count } til er utelatt her.
}
review-unchanged = Uendret: { $what }.
review-same-measures = { $count ->
    [one] tiltaket
   *[other] alle { $count } tiltak
}
review-same-other-measures = { $count ->
    [one] ett annet tiltak
   *[other] { $count } andre tiltak
}
review-same-strategy = strategien
review-same-ranks = rekkefølgen
review-same-plan = planen
review-same-money = pengene
review-same-people = folkene
review-same-benefits = gevinstene
review-same-problems = problemene
review-between = Fra { $before } til { $after }.
review-working-tree = arbeidsmappen
review-nothing = Ingenting er annerledes enn i { $before }.
",
    nn: r"
review-one = { $subject } { $clauses }.
review-many = { $subject } er endra: { $clauses }.
review-no-effect = { $subject } er endra, utan at rekkjefølgja, planen eller pengane blir annleis.
review-and = { $first } og { $last }
review-the-strategy = strategien
review-the-files = filene
review-count-measures = { $count ->
    [one] eitt tiltak
   *[other] { $count } tiltak
}
review-count-decisions = { $count ->
    [one] vedtaka frå eitt møte
   *[other] vedtaka frå { $count } møte
}
review-count-plans = { $count ->
    [one] éin vedteken plan
   *[other] { $count } vedtekne planar
}
review-count-systems = { $count ->
    [one] eitt system
   *[other] { $count } system
}
review-clause-new = er nytt
review-clause-gone = er teke bort
review-clause-rank = går frå { $before }. til { $after }. plass
review-clause-ranked = kjem inn på { $after }. plass
review-clause-unranked = kan ikkje rangerast lenger
review-clause-off-list = er ikkje på lista lenger
review-clause-enters = kjem med i planen i { $year }
review-clause-starts = startar i { $after } i staden for { $before }
review-clause-leaves = går ut av planen
review-clause-displaces = { $count ->
    [one] fortrengjer eitt anna tiltak
   *[other] fortrengjer { $count } andre tiltak
}
review-clause-lets-in = { $count ->
    [one] gir plass til eitt anna tiltak
   *[other] gir plass til { $count } andre tiltak
}
review-clause-moves = { $count ->
    [one] flyttar starten på eitt anna tiltak
   *[other] flyttar starten på { $count } andre tiltak
}
review-clause-many-ranks = { $count ->
    [one] eitt tiltak får ny plass på lista
   *[other] { $count } tiltak får ny plass på lista
}
review-clause-many-enter = { $count ->
    [one] eitt kjem med i planen
   *[other] { $count } kjem med i planen
}
review-clause-many-leave = { $count ->
    [one] eitt går ut av planen
   *[other] { $count } går ut av planen
}
review-clause-many-move = { $count ->
    [one] eitt startar i eit anna år
   *[other] { $count } startar i eit anna år
}
review-clause-more = planen bruker { $amount } meir i { $year }
review-clause-less = planen bruker { $amount } mindre i { $year }
review-plan-lost = Det finst ikkje lenger nokon plan som held alle krav.
review-plan-found = No finst det ein plan som held alle krav.
review-most-up = Mest opp: { $what } { $clause }.
review-most-down = Mest ned: { $what } { $clause }.
review-errors = { $count ->
    [one] Endringa fører til éin ny feil.
   *[other] Endringa fører til { $count } nye feil.
}
review-unread-before = { $file } hadde feil i forma før endringa, og er rekna som om ho var slik ho er no.
review-unread-after = { $file } har fått feil i forma, og er rekna slik ho var.
review-governance = Treng ei avgjerd
review-undecided = «{ $what }»: { $problem }
review-altered = { $what }: { $problem }
review-criteria = Det tiltaka blir rangerte etter, er endra: { $names }
review-rules = Kor strenge reglane er, er endra: { $names }
review-mandates = Kven som kan vedta kva, er endra: { $names }
review-accepted = «{ $what }»: problemet { $rule } skal godtakast til { $until }, fordi: { $why }
review-problems = Problem
review-solved = { $count ->
    [one] Eitt problem er løyst
   *[other] { $count } problem er løyste
}
review-measures = Tiltak
review-strategy = Strategien
review-decisions = Vedtak
review-plans = Vedtekne planar
review-systems = System
review-added = Nytt: { $what }
review-removed = Teke bort: { $what }
review-field-column = Felt
review-before-column = Før
review-after-column = No
review-change-column = Endring
review-yes = ja
review-no = nei
review-ranks = Rekkjefølgje
review-ranks-unusable = Kriteria i den eine utgåva kan ikkje brukast, så rekkjefølgja er ikkje samanlikna.
review-not-ranked = ikkje rangert
review-cause-column = Det som flyttar det
review-cause-priority = styret sin prioritet { $before } → { $after }
review-cause-npv = netto noverdi { $before } → { $after }
review-cause-lacks = manglar { $criteria }
review-cause-complete = har fått tala som mangla
review-cause-new = nytt på lista
review-cause-gone = ikkje lenger på lista
review-moved-by-others = { $count ->
    [one] Eitt tiltak blir flytta av dei andre
   *[other] { $count } tiltak blir flytta av dei andre
}
review-plan = Plan
review-plan-before = Før: { $state }.
review-plan-after = No: { $state }.
review-state-made = det fanst ein plan som held alle krav
review-state-infeasible = ingen plan kan halde desse krava samtidig: { $needs }
review-state-unknown = ingen plan vart funnen i tide
review-need-mandatory = pålagt
review-need-forced = kravd
review-need-window = startår
review-need-dependency = rekkjefølgje
review-need-excludes = berre eitt av
review-need-fund = ramme
review-need-role = kapasitet
review-need-parallel = samtidig
review-need-focus-area = del
review-value = Planen er verd { $before } poeng før endringa og { $after } no.
review-npv = Planen har { $before } i netto noverdi før endringa og { $after } no.
review-because-column = På grunn av
review-itself = tiltaket sjølv
review-together = fleire endringar saman
review-not-in-plan = ikkje med
review-too-many = { $count } endringar gjeld planen. Kva kvar av dei gjer, blir berre rekna ut når dei er få.
review-unproven = Planane er ikkje prova best, så noko av skilnaden kan kome av søket.
review-money = Pengar
review-by-unit = Pengar etter eining: { $count ->
    [one] eitt år
   *[other] { $count } linjer
}
review-by-key = Felles kostnader etter fordelingsnøkkel: { $count ->
    [one] eitt år
   *[other] { $count } linjer
}
review-key-column = Fordelingsnøkkel
review-frame-before-column = Ramme før
review-frame-after-column = Ramme no
review-people = Folk
review-benefits = Lova gevinstar i året, fullt tekne ut
review-more = Vis { $count } til
review-cut = { $count ->
    [one] Éin til er utelaten her.
   *[other] { $count } til er utelatne her.
}
review-unchanged = Uendra: { $what }.
review-same-measures = { $count ->
    [one] tiltaket
   *[other] alle { $count } tiltak
}
review-same-other-measures = { $count ->
    [one] eitt anna tiltak
   *[other] { $count } andre tiltak
}
review-same-strategy = strategien
review-same-ranks = rekkjefølgja
review-same-plan = planen
review-same-money = pengane
review-same-people = folka
review-same-benefits = gevinstane
review-same-problems = problema
review-between = Frå { $before } til { $after }.
review-working-tree = arbeidsmappa
review-nothing = Ingenting er annleis enn i { $before }.
",
    en: r"
review-one = { $subject } { $clauses }.
review-many = { $subject } changed: { $clauses }.
review-no-effect = { $subject } changed, without any other order, plan or money.
review-and = { $first } and { $last }
review-the-strategy = the strategy
review-the-files = the files
review-count-measures = { $count ->
    [one] one measure
   *[other] { $count } measures
}
review-count-decisions = { $count ->
    [one] the decisions of one meeting
   *[other] the decisions of { $count } meetings
}
review-count-plans = { $count ->
    [one] one adopted plan
   *[other] { $count } adopted plans
}
review-count-systems = { $count ->
    [one] one system
   *[other] { $count } systems
}
review-clause-new = is new
review-clause-gone = is removed
review-clause-rank = moves from place { $before } to { $after }
review-clause-ranked = comes in at place { $after }
review-clause-unranked = can no longer be ranked
review-clause-off-list = is no longer on the list
review-clause-enters = enters the plan in { $year }
review-clause-starts = starts in { $after } instead of { $before }
review-clause-leaves = leaves the plan
review-clause-displaces = { $count ->
    [one] displaces one other measure
   *[other] displaces { $count } other measures
}
review-clause-lets-in = { $count ->
    [one] makes room for one other measure
   *[other] makes room for { $count } other measures
}
review-clause-moves = { $count ->
    [one] moves the start of one other measure
   *[other] moves the start of { $count } other measures
}
review-clause-many-ranks = { $count ->
    [one] one measure gets another place on the list
   *[other] { $count } measures get another place on the list
}
review-clause-many-enter = { $count ->
    [one] one enters the plan
   *[other] { $count } enter the plan
}
review-clause-many-leave = { $count ->
    [one] one leaves the plan
   *[other] { $count } leave the plan
}
review-clause-many-move = { $count ->
    [one] one starts in another year
   *[other] { $count } start in another year
}
review-clause-more = the plan uses { $amount } more in { $year }
review-clause-less = the plan uses { $amount } less in { $year }
review-plan-lost = There is no longer any plan that keeps all requirements.
review-plan-found = Now there is a plan that keeps all requirements.
review-most-up = Furthest up: { $what } { $clause }.
review-most-down = Furthest down: { $what } { $clause }.
review-errors = { $count ->
    [one] The change brings one new error.
   *[other] The change brings { $count } new errors.
}
review-unread-before = { $file } had mistakes of form before the change, and is reckoned with as it is now.
review-unread-after = { $file } has got mistakes of form, and is reckoned with as it was.
review-governance = Needs a decision
review-undecided = “{ $what }”: { $problem }
review-altered = { $what }: { $problem }
review-criteria = What measures are ranked by was changed: { $names }
review-rules = How strict the rules are was changed: { $names }
review-mandates = Who may decide what was changed: { $names }
review-accepted = “{ $what }”: the problem { $rule } is to be accepted until { $until }, because: { $why }
review-problems = Problems
review-solved = { $count ->
    [one] One problem is solved
   *[other] { $count } problems are solved
}
review-measures = Measures
review-strategy = The strategy
review-decisions = Decisions
review-plans = Adopted plans
review-systems = Systems
review-added = New: { $what }
review-removed = Removed: { $what }
review-field-column = Field
review-before-column = Before
review-after-column = Now
review-change-column = Change
review-yes = yes
review-no = no
review-ranks = Order
review-ranks-unusable = The criteria of one version cannot be used, so the order was not compared.
review-not-ranked = not ranked
review-cause-column = What moves it
review-cause-priority = the board's priority { $before } → { $after }
review-cause-npv = net present value { $before } → { $after }
review-cause-lacks = lacks { $criteria }
review-cause-complete = has got the figures that it lacked
review-cause-new = new on the list
review-cause-gone = no longer on the list
review-moved-by-others = { $count ->
    [one] One measure is moved by the others
   *[other] { $count } measures are moved by the others
}
review-plan = Plan
review-plan-before = Before: { $state }.
review-plan-after = Now: { $state }.
review-state-made = there is a plan that keeps all requirements
review-state-infeasible = no plan can keep these requirements together: { $needs }
review-state-unknown = no plan was found in time
review-need-mandatory = mandatory
review-need-forced = asked for
review-need-window = year of start
review-need-dependency = order
review-need-excludes = only one of
review-need-fund = frame
review-need-role = capacity
review-need-parallel = at a time
review-need-focus-area = share
review-value = The plan is worth { $before } points before the change and { $after } now.
review-npv = The plan has a net present value of { $before } before the change and { $after } now.
review-because-column = Because of
review-itself = the measure itself
review-together = several changes together
review-not-in-plan = not in it
review-too-many = { $count } changes concern the plan. What each of them does is only worked out where they are few.
review-unproven = The plans are not proven best, so some of the difference may come from the search.
review-money = Money
review-by-unit = Money by unit: { $count ->
    [one] one year
   *[other] { $count } lines
}
review-by-key = Common costs by cost key: { $count ->
    [one] one year
   *[other] { $count } lines
}
review-key-column = Cost key
review-frame-before-column = Frame before
review-frame-after-column = Frame now
review-people = People
review-benefits = Promised benefits a year, in full effect
review-more = Show { $count } more
review-cut = { $count ->
    [one] One more is left out here.
   *[other] { $count } more are left out here.
}
review-unchanged = Unchanged: { $what }.
review-same-measures = { $count ->
    [one] the measure
   *[other] all { $count } measures
}
review-same-other-measures = { $count ->
    [one] one other measure
   *[other] { $count } other measures
}
review-same-strategy = the strategy
review-same-ranks = the order
review-same-plan = the plan
review-same-money = money
review-same-people = people
review-same-benefits = benefits
review-same-problems = problems
review-between = From { $before } to { $after }.
review-working-tree = the working tree
review-nothing = Nothing is different from { $before }.
",
};
