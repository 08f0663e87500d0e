//! The words of the plan.

use crate::locale::Words;

pub(in crate::report) static WORDS: Words = Words {
    nb: r#"
plan-label = Handlingsplan
plan-title = { $plan } { $first }–{ $last }: { $owner }
plan-quoted = «{ $text }»
plan-proven = Dette er den beste planen innenfor rammene: Det er bevist at ingen annen er mer verdt.
plan-found = Dette er den beste planen som ble funnet. Den er innenfor rammene, men en annen kan være opptil { NUMBER($gap, style: "percent", maximumFractionDigits: 1) } mer verdt.
plan-found-in-time = Tiden var ute før søket var ferdig. Dette er den beste planen så langt. Den er innenfor rammene, men en annen kan være opptil { NUMBER($gap, style: "percent", maximumFractionDigits: 1) } mer verdt.
plan-found-until-stopped = Søket ble avbrutt. Dette er den beste planen så langt. Den er innenfor rammene, men en annen kan være opptil { NUMBER($gap, style: "percent", maximumFractionDigits: 1) } mer verdt.
plan-total = { $count ->
    [one] Ett tiltak er valgt
   *[other] { $count } tiltak er valgt
} og { $running } er i gang. Det som er valgt, gir { $value } poeng, koster { $oneoff } én gang og har { $npv } i netto nåverdi.
plan-total-no-points = { $count ->
    [one] Ett tiltak er valgt
   *[other] { $count } tiltak er valgt
} og { $running } er i gang. Det som er valgt, koster { $oneoff } én gang og har { $npv } i netto nåverdi.
plan-scenario = Scenario: { $scenario }.
plan-empty = Ingen tiltak er i planen.
plan-no-area = Uten område
plan-no-unit = Andre eiere
plan-no-fund = Uten finansieringskilde
plan-start-column = Start
plan-finish-column = Ferdig
plan-legend-forced = krevd med --force
plan-legend-unranked = ikke rangert ennå, regnet med lavest mulig poengsum
plan-money = Penger mot rammene
plan-fund-column = Finansieringskilde
plan-year-column = År
plan-frame-column = Ramme
plan-used-column = Brukt
plan-left-column = Ledig
plan-beyond = I tillegg bruker de valgte tiltakene { $amount } i år eller fra kilder som ikke har noen ramme.
plan-overused = Det som er i gang eller ferdig, bruker alene { $over } mer enn rammen til «{ $fund }» i { $year }.
plan-people = Folk mot kapasiteten
plan-role-column = Rolle
plan-capacity-column = Månedsverk
plan-share = { $area }: { $share } av engangskostnaden.
plan-share-at-least = { $area }: { $share } av engangskostnaden, minst { $min } er krevd.
plan-share-at-most = { $area }: { $share } av engangskostnaden, høyst { $max } er lov.
plan-share-between = { $area }: { $share } av engangskostnaden, fra { $min } til { $max } er lov.
plan-benefits = Lovede gevinster i året, fullt uttatt
plan-benefit-column = Gevinst
plan-in-effect-column = I året
plan-unit-column = Enhet
plan-measures-column = Tiltak
plan-left-out = Ikke med i planen
plan-left-out-points = { $measure } ({ $points } poeng): { $why }.
plan-left-out-one = { $measure }: { $why }.
plan-no-gain = planen blir ikke mer verdt med det
plan-way-deadline = fristen kan ikke holdes
plan-way-forced = det er krevd, og får ikke plass
plan-way-window = det kan ikke starte i { $first }–{ $last }
plan-way-dependency = «{ $other }» må være ferdig først
plan-way-excludes = «{ $other }» er valgt eller i gang, og bare ett av de to kan gjøres
plan-way-fund = for lite igjen av «{ $about }» i { $year }
plan-way-role = for lite tid hos «{ $about }» i { $year }
plan-way-parallel = «{ $about }» har så mange tiltak samtidig som den kan ha, i { $year }
plan-way-share-at-least = «{ $about }» ville fått for liten del av engangskostnaden
plan-way-share-at-most = «{ $about }» ville fått for stor del av engangskostnaden
plan-aside = Deltar ikke i planen
plan-forbidden = Holdt utenfor med --forbid
plan-status = Status «{ $status }»
plan-next = Vedtak som trengs
plan-next-plan = Planen
plan-next-case-column = Sak
plan-next-to-column = Til
plan-next-body-column = Organ
plan-next-limit-column = Beløpsgrense
plan-next-meeting-column = Neste møte
plan-none = Ingen plan kan oppfylle alle kravene. Disse kan ikke holdes samtidig; uten ett av dem går det:
plan-none-perhaps = Ingen plan kan oppfylle alle kravene. Disse kan ikke holdes samtidig; det ble ikke tid til å finne ut om alle trengs:
plan-needs-mandatory = «{ $about }» er pålagt, og må gjøres i tide.
plan-needs-forced = «{ $about }» er krevd med --force.
plan-needs-window = «{ $about }» kan bare starte i de årene tiltaket selv oppgir, innenfor { $first }–{ $last }.
plan-needs-dependency = «{ $about }» kan ikke starte før «{ $other }» er ferdig.
plan-needs-excludes = Bare ett av «{ $about }» og «{ $other }» kan gjøres.
plan-needs-fund = rammen til «{ $about }» i { $year }
plan-needs-frame = { $what }: det er { $frame } igjen til nye tiltak.
plan-needs-money = { $count ->
    [one] «{ $measures }» trenger { $needed } fra «{ $fund }» i { $year }
   *[other] Disse trenger til sammen { $needed } fra «{ $fund }» i { $year }: { $measures }
}. Rammen er { $frame }, og det som er i gang, bruker { $taken }.
plan-needs-role = «{ $about }» har bare så mye tid i { $year } som kapasiteten sier.
plan-needs-parallel = «{ $about }» kan ikke ha flere tiltak samtidig i { $year }.
plan-needs-share-at-least = «{ $about }» skal ha minst så stor del av engangskostnaden som strategien sier.
plan-needs-share-at-most = «{ $about }» skal ikke ha større del av engangskostnaden enn strategien sier.
plan-cure = Minst så mye mer penger må til for at det skal finnes en plan:
plan-cure-one = «{ $about }» i { $year }
plan-cure-amount = { $amount } mer i { $what }
plan-no-cure = Mer penger hjelper ikke: Et av kravene må endres.
grounds-displaces = Må det være med, går { $measures } ut, og planen blir { $loss } mindre verdt
grounds-fits = Må det være med, går ingen andre ut, men planen blir { $loss } mindre verdt
grounds-impossible = Det finnes ingen plan der det er med
grounds-points = { $loss } poeng
grounds-at-most = høyst { $loss }
grounds-replaced = Hva planen taper uten hvert tiltak
grounds-replaced-by = { $measure }: { $loss }, og { $measures } kommer inn.
grounds-not-replaced = { $measure }: { $loss }.
grounds-list = Å gå nedover listen og ta alt det er plass til, ville gitt { $share } mindre.
grounds-list-broken = Å gå nedover listen og ta alt det er plass til, ville brutt minst ett av kravene.
grounds-list-better = Å gå nedover listen og ta alt det er plass til, ville gitt like mye.
against-heading = Mot den vedtatte planen { $plan }
against-unchanged = Mot planen uten endringen
against-without-column = Uten
against-same = Det er de samme tiltakene, med samme startår.
against-entered = Inn: { $measure }, med start i { $after }.
against-left = Ut: { $measure }.
against-moved = Flyttet: { $measure }, fra { $before } til { $after }.
against-before-column = Vedtatt
against-after-column = Nå
against-change-column = Endring
adopted-title = Vedtatt plan { $plan }, laget { $made }
adopted-frozen = Slik planen ble lagt fram. Tall og valg er tatt fra filen, og ikke regnet om.
adopted-money-column = Penger i alt
"#,
    nn: r#"
plan-label = Handlingsplan
plan-title = { $plan } { $first }–{ $last }: { $owner }
plan-quoted = «{ $text }»
plan-proven = Dette er den beste planen innanfor rammene: Det er prova at ingen annan er meir verd.
plan-found = Dette er den beste planen som vart funnen. Han er innanfor rammene, men ein annan kan vere opptil { NUMBER($gap, style: "percent", maximumFractionDigits: 1) } meir verd.
plan-found-in-time = Tida var ute før søket var ferdig. Dette er den beste planen så langt. Han er innanfor rammene, men ein annan kan vere opptil { NUMBER($gap, style: "percent", maximumFractionDigits: 1) } meir verd.
plan-found-until-stopped = Søket vart avbrote. Dette er den beste planen så langt. Han er innanfor rammene, men ein annan kan vere opptil { NUMBER($gap, style: "percent", maximumFractionDigits: 1) } meir verd.
plan-total = { $count ->
    [one] Eitt tiltak er valt
   *[other] { $count } tiltak er valde
} og { $running } er i gang. Det som er valt, gir { $value } poeng, kostar { $oneoff } éin gong og har { $npv } i netto noverdi.
plan-total-no-points = { $count ->
    [one] Eitt tiltak er valt
   *[other] { $count } tiltak er valde
} og { $running } er i gang. Det som er valt, kostar { $oneoff } éin gong og har { $npv } i netto noverdi.
plan-scenario = Scenario: { $scenario }.
plan-empty = Ingen tiltak er i planen.
plan-no-area = Utan område
plan-no-unit = Andre eigarar
plan-no-fund = Utan finansieringskjelde
plan-start-column = Start
plan-finish-column = Ferdig
plan-legend-forced = kravd med --force
plan-legend-unranked = ikkje rangert enno, rekna med lågast mogleg poengsum
plan-money = Pengar mot rammene
plan-fund-column = Finansieringskjelde
plan-year-column = År
plan-frame-column = Ramme
plan-used-column = Brukt
plan-left-column = Ledig
plan-beyond = I tillegg bruker dei valde tiltaka { $amount } i år eller frå kjelder som ikkje har noka ramme.
plan-overused = Det som er i gang eller ferdig, bruker åleine { $over } meir enn ramma til «{ $fund }» i { $year }.
plan-people = Folk mot kapasiteten
plan-role-column = Rolle
plan-capacity-column = Månadsverk
plan-share = { $area }: { $share } av eingongskostnaden.
plan-share-at-least = { $area }: { $share } av eingongskostnaden, minst { $min } er kravd.
plan-share-at-most = { $area }: { $share } av eingongskostnaden, høgst { $max } er lov.
plan-share-between = { $area }: { $share } av eingongskostnaden, frå { $min } til { $max } er lov.
plan-benefits = Lova gevinstar i året, fullt tekne ut
plan-benefit-column = Gevinst
plan-in-effect-column = I året
plan-unit-column = Eining
plan-measures-column = Tiltak
plan-left-out = Ikkje med i planen
plan-left-out-points = { $measure } ({ $points } poeng): { $why }.
plan-left-out-one = { $measure }: { $why }.
plan-no-gain = planen blir ikkje meir verd med det
plan-way-deadline = fristen kan ikkje haldast
plan-way-forced = det er kravd, og får ikkje plass
plan-way-window = det kan ikkje starte i { $first }–{ $last }
plan-way-dependency = «{ $other }» må vere ferdig først
plan-way-excludes = «{ $other }» er valt eller i gang, og berre eitt av dei to kan gjerast
plan-way-fund = for lite att av «{ $about }» i { $year }
plan-way-role = for lite tid hos «{ $about }» i { $year }
plan-way-parallel = «{ $about }» har så mange tiltak samtidig som ho kan ha, i { $year }
plan-way-share-at-least = «{ $about }» ville fått for liten del av eingongskostnaden
plan-way-share-at-most = «{ $about }» ville fått for stor del av eingongskostnaden
plan-aside = Deltek ikkje i planen
plan-forbidden = Halde utanfor med --forbid
plan-status = Status «{ $status }»
plan-next = Vedtak som trengst
plan-next-plan = Planen
plan-next-case-column = Sak
plan-next-to-column = Til
plan-next-body-column = Organ
plan-next-limit-column = Beløpsgrense
plan-next-meeting-column = Neste møte
plan-none = Ingen plan kan oppfylle alle krava. Desse kan ikkje haldast samtidig; utan eitt av dei går det:
plan-none-perhaps = Ingen plan kan oppfylle alle krava. Desse kan ikkje haldast samtidig; det vart ikkje tid til å finne ut om alle trengst:
plan-needs-mandatory = «{ $about }» er pålagt, og må gjerast i tide.
plan-needs-forced = «{ $about }» er kravd med --force.
plan-needs-window = «{ $about }» kan berre starte i dei åra tiltaket sjølv oppgir, innanfor { $first }–{ $last }.
plan-needs-dependency = «{ $about }» kan ikkje starte før «{ $other }» er ferdig.
plan-needs-excludes = Berre eitt av «{ $about }» og «{ $other }» kan gjerast.
plan-needs-fund = ramma til «{ $about }» i { $year }
plan-needs-frame = { $what }: det er { $frame } att til nye tiltak.
plan-needs-money = { $count ->
    [one] «{ $measures }» treng { $needed } frå «{ $fund }» i { $year }
   *[other] Desse treng til saman { $needed } frå «{ $fund }» i { $year }: { $measures }
}. Ramma er { $frame }, og det som er i gang, bruker { $taken }.
plan-needs-role = «{ $about }» har berre så mykje tid i { $year } som kapasiteten seier.
plan-needs-parallel = «{ $about }» kan ikkje ha fleire tiltak samtidig i { $year }.
plan-needs-share-at-least = «{ $about }» skal ha minst så stor del av eingongskostnaden som strategien seier.
plan-needs-share-at-most = «{ $about }» skal ikkje ha større del av eingongskostnaden enn strategien seier.
plan-cure = Minst så mykje meir pengar må til for at det skal finnast ein plan:
plan-cure-one = «{ $about }» i { $year }
plan-cure-amount = { $amount } meir i { $what }
plan-no-cure = Meir pengar hjelper ikkje: Eitt av krava må endrast.
grounds-displaces = Må det vere med, går { $measures } ut, og planen blir { $loss } mindre verd
grounds-fits = Må det vere med, går ingen andre ut, men planen blir { $loss } mindre verd
grounds-impossible = Det finst ingen plan der det er med
grounds-points = { $loss } poeng
grounds-at-most = høgst { $loss }
grounds-replaced = Kva planen taper utan kvart tiltak
grounds-replaced-by = { $measure }: { $loss }, og { $measures } kjem inn.
grounds-not-replaced = { $measure }: { $loss }.
grounds-list = Å gå nedover lista og ta alt det er plass til, ville gitt { $share } mindre.
grounds-list-broken = Å gå nedover lista og ta alt det er plass til, ville brote minst eitt av krava.
grounds-list-better = Å gå nedover lista og ta alt det er plass til, ville gitt like mykje.
against-heading = Mot den vedtekne planen { $plan }
against-unchanged = Mot planen utan endringa
against-without-column = Utan
against-same = Det er dei same tiltaka, med same startår.
against-entered = Inn: { $measure }, med start i { $after }.
against-left = Ut: { $measure }.
against-moved = Flytta: { $measure }, frå { $before } til { $after }.
against-before-column = Vedteke
against-after-column = No
against-change-column = Endring
adopted-title = Vedteken plan { $plan }, laga { $made }
adopted-frozen = Slik planen vart lagd fram. Tal og val er tekne frå fila, og ikkje rekna om.
adopted-money-column = Pengar i alt
"#,
    en: r#"
plan-label = Action plan
plan-title = { $plan } { $first }–{ $last }: { $owner }
plan-quoted = “{ $text }”
plan-proven = This is the best plan within the frames: it is proven that no other is worth more.
plan-found = This is the best plan that was found. It keeps the frames, but another may be worth up to { NUMBER($gap, style: "percent", maximumFractionDigits: 1) } more.
plan-found-in-time = Time was up before the search had ended. This is the best plan so far. It keeps the frames, but another may be worth up to { NUMBER($gap, style: "percent", maximumFractionDigits: 1) } more.
plan-found-until-stopped = The search was interrupted. This is the best plan so far. It keeps the frames, but another may be worth up to { NUMBER($gap, style: "percent", maximumFractionDigits: 1) } more.
plan-total = { $count ->
    [one] One measure is chosen
   *[other] { $count } measures are chosen
} and { $running } are under way. What is chosen gives { $value } points, costs { $oneoff } once and has a net present value of { $npv }.
plan-total-no-points = { $count ->
    [one] One measure is chosen
   *[other] { $count } measures are chosen
} and { $running } are under way. What is chosen costs { $oneoff } once and has a net present value of { $npv }.
plan-scenario = Scenario: { $scenario }.
plan-empty = No measures are in the plan.
plan-no-area = Without an area
plan-no-unit = Other owners
plan-no-fund = Without a fund
plan-start-column = Start
plan-finish-column = Done
plan-legend-forced = asked for with --force
plan-legend-unranked = not ranked yet, counted with the lowest score it can have
plan-money = Money against the frames
plan-fund-column = Fund
plan-year-column = Year
plan-frame-column = Frame
plan-used-column = Used
plan-left-column = Left
plan-beyond = The chosen measures also use { $amount } in years or from funds that have no frame.
plan-overused = What is under way or done uses { $over } more than the frame of “{ $fund }” in { $year } on its own.
plan-people = People against capacity
plan-role-column = Role
plan-capacity-column = Person-months
plan-share = { $area }: { $share } of the one-off cost.
plan-share-at-least = { $area }: { $share } of the one-off cost, at least { $min } is required.
plan-share-at-most = { $area }: { $share } of the one-off cost, at most { $max } is allowed.
plan-share-between = { $area }: { $share } of the one-off cost, from { $min } to { $max } is allowed.
plan-benefits = Promised benefits a year, in full effect
plan-benefit-column = Benefit
plan-in-effect-column = A year
plan-unit-column = Unit
plan-measures-column = Measures
plan-left-out = Not in the plan
plan-left-out-points = { $measure } ({ $points } points): { $why }.
plan-left-out-one = { $measure }: { $why }.
plan-no-gain = the plan is worth no more with it
plan-way-deadline = the deadline cannot be kept
plan-way-forced = it is asked for, and there is no room
plan-way-window = it cannot start in { $first }–{ $last }
plan-way-dependency = “{ $other }” has to be finished first
plan-way-excludes = “{ $other }” is chosen or under way, and only one of the two can be done
plan-way-fund = too little left of “{ $about }” in { $year }
plan-way-role = too little time of “{ $about }” in { $year }
plan-way-parallel = “{ $about }” has as many measures at a time as it may, in { $year }
plan-way-share-at-least = “{ $about }” would get too small a part of the one-off cost
plan-way-share-at-most = “{ $about }” would get too large a part of the one-off cost
plan-aside = Takes no part in the plan
plan-forbidden = Kept out with --forbid
plan-status = Status “{ $status }”
plan-next = Decisions that are needed
plan-next-plan = The plan
plan-next-case-column = Case
plan-next-to-column = To
plan-next-body-column = Body
plan-next-limit-column = Limit
plan-next-meeting-column = Next meeting
plan-none = No plan can keep all requirements. These cannot hold together; without any one of them it can be done:
plan-none-perhaps = No plan can keep all requirements. These cannot hold together; there was no time to find out whether all of them are needed:
plan-needs-mandatory = “{ $about }” is mandatory, and has to be done in time.
plan-needs-forced = “{ $about }” is asked for with --force.
plan-needs-window = “{ $about }” can only start in the years that it gives itself, within { $first }–{ $last }.
plan-needs-dependency = “{ $about }” cannot start before “{ $other }” is finished.
plan-needs-excludes = Only one of “{ $about }” and “{ $other }” can be done.
plan-needs-fund = the frame of “{ $about }” in { $year }
plan-needs-frame = { $what }: { $frame } are left for new measures.
plan-needs-money = { $count ->
    [one] “{ $measures }” needs { $needed } from “{ $fund }” in { $year }
   *[other] These need { $needed } in all from “{ $fund }” in { $year }: { $measures }
}. The frame is { $frame }, and what is under way uses { $taken }.
plan-needs-role = “{ $about }” has only as much time in { $year } as its capacity says.
plan-needs-parallel = “{ $about }” can have no more measures at a time in { $year }.
plan-needs-share-at-least = “{ $about }” shall have at least the part of the one-off cost that the strategy says.
plan-needs-share-at-most = “{ $about }” shall have no larger part of the one-off cost than the strategy says.
plan-cure = At least so much more money is needed for there to be a plan:
plan-cure-one = “{ $about }” in { $year }
plan-cure-amount = { $amount } more in { $what }
plan-no-cure = More money does not help: one of the requirements has to change.
grounds-displaces = If it had to be done, { $measures } would go out, and the plan would be worth { $loss } less
grounds-fits = If it had to be done, nothing else would go out, but the plan would be worth { $loss } less
grounds-impossible = There is no plan with it
grounds-points = { $loss } points
grounds-at-most = at most { $loss }
grounds-replaced = What the plan loses without each measure
grounds-replaced-by = { $measure }: { $loss }, and { $measures } come in.
grounds-not-replaced = { $measure }: { $loss }.
grounds-list = Going down the list and taking all that there is room for would give { $share } less.
grounds-list-broken = Going down the list and taking all that there is room for would break at least one requirement.
grounds-list-better = Going down the list and taking all that there is room for would give as much.
against-heading = Against the adopted plan { $plan }
against-unchanged = Against the plan without the change
against-without-column = Without
against-same = The measures are the same, and so are their years of start.
against-entered = In: { $measure }, starting in { $after }.
against-left = Out: { $measure }.
against-moved = Moved: { $measure }, from { $before } to { $after }.
against-before-column = Adopted
against-after-column = Now
against-change-column = Change
adopted-title = Adopted plan { $plan }, made { $made }
adopted-frozen = As the plan was put forward. Figures and choices are those of the file, and not reckoned anew.
adopted-money-column = Money in all
"#,
};
