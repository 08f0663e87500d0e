//! The words of the first sentence.

use crate::locale::Words;

pub(in crate::report::review) static WORDS: Words = Words {
    nb: r"
review-one = { $subject } { $clauses }.
review-one-aside = { $subject } { $clauses }, og { $aside }.
review-one-changed = { $subject } er endret.
review-one-changed-aside = { $subject } er endret, og { $aside }.
review-many = Endringen gjelder { $subject }: { $clauses }.
review-many-aside = Endringen gjelder { $subject }: { $clauses }, og { $aside }.
review-many-changed = Endringen gjelder { $subject }.
review-many-changed-aside = Endringen gjelder { $subject }, og { $aside }.
review-as-before = { $what } er som før.
review-the-files = filene
review-count-measures = { $count ->
    [one] ett tiltak
   *[other] { $count } tiltak
}
review-count-decisions = { $count ->
    [one] vedtak fra ett møte
   *[other] vedtak fra { $count } møter
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
review-clause-people-more = planen trenger { $amount } månedsverk mer av «{ $role }» i { $year }
review-clause-people-less = planen trenger { $amount } månedsverk mindre av «{ $role }» i { $year }
review-clause-promise-more = planen lover { $amount } { $unit } mer i året av «{ $what }»
review-clause-promise-less = planen lover { $amount } { $unit } mindre i året av «{ $what }»
review-clause-payers = kostnadene fordeles på en annen måte
review-plan-lost = Det finnes ikke lenger noen plan som holder alle krav.
review-plan-found = Nå finnes det en plan som holder alle krav.
review-most-up = Mest opp: { $what } { $clause }.
review-most-down = Mest ned: { $what } { $clause }.
review-errors = { $count ->
    [one] Endringen fører til én ny feil.
   *[other] Endringen fører til { $count } nye feil.
}
",
    nn: r"
review-one = { $subject } { $clauses }.
review-one-aside = { $subject } { $clauses }, og { $aside }.
review-one-changed = { $subject } er endra.
review-one-changed-aside = { $subject } er endra, og { $aside }.
review-many = Endringa gjeld { $subject }: { $clauses }.
review-many-aside = Endringa gjeld { $subject }: { $clauses }, og { $aside }.
review-many-changed = Endringa gjeld { $subject }.
review-many-changed-aside = Endringa gjeld { $subject }, og { $aside }.
review-as-before = { $what } er som før.
review-the-files = filene
review-count-measures = { $count ->
    [one] eitt tiltak
   *[other] { $count } tiltak
}
review-count-decisions = { $count ->
    [one] vedtak frå eitt møte
   *[other] vedtak frå { $count } møte
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
review-clause-people-more = planen treng { $amount } månadsverk meir av «{ $role }» i { $year }
review-clause-people-less = planen treng { $amount } månadsverk mindre av «{ $role }» i { $year }
review-clause-promise-more = planen lovar { $amount } { $unit } meir i året av «{ $what }»
review-clause-promise-less = planen lovar { $amount } { $unit } mindre i året av «{ $what }»
review-clause-payers = kostnadene blir fordelte på ein annan måte
review-plan-lost = Det finst ikkje lenger nokon plan som held alle krav.
review-plan-found = No finst det ein plan som held alle krav.
review-most-up = Mest opp: { $what } { $clause }.
review-most-down = Mest ned: { $what } { $clause }.
review-errors = { $count ->
    [one] Endringa fører til éin ny feil.
   *[other] Endringa fører til { $count } nye feil.
}
",
    en: r"
review-one = { $subject } { $clauses }.
review-one-aside = { $subject } { $clauses }, and { $aside }.
review-one-changed = { $subject } changed.
review-one-changed-aside = { $subject } changed, and { $aside }.
review-many = The change is about { $subject }: { $clauses }.
review-many-aside = The change is about { $subject }: { $clauses }, and { $aside }.
review-many-changed = The change is about { $subject }.
review-many-changed-aside = The change is about { $subject }, and { $aside }.
review-as-before = Unchanged: { $what }.
review-the-files = the files
review-count-measures = { $count ->
    [one] one measure
   *[other] { $count } measures
}
review-count-decisions = { $count ->
    [one] decisions of one meeting
   *[other] decisions of { $count } meetings
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
review-clause-people-more = the plan needs { $amount } person-months more of “{ $role }” in { $year }
review-clause-people-less = the plan needs { $amount } person-months less of “{ $role }” in { $year }
review-clause-promise-more = the plan promises { $amount } { $unit } more a year of “{ $what }”
review-clause-promise-less = the plan promises { $amount } { $unit } less a year of “{ $what }”
review-clause-payers = costs are shared in another way
review-plan-lost = There is no longer any plan that keeps all requirements.
review-plan-found = Now there is a plan that keeps all requirements.
review-most-up = Furthest up: { $what } { $clause }.
review-most-down = Furthest down: { $what } { $clause }.
review-errors = { $count ->
    [one] The change brings one new error.
   *[other] The change brings { $count } new errors.
}
",
};
