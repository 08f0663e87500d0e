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
plan-beyond = I tillegg trenger de valgte tiltakene { $amount } som ingen ramme dekker ennå.
plan-overused = Det som er i gang eller ferdig, bruker alene { $over } mer enn rammen til «{ $fund }» i { $year }.
plan-people = Folk mot kapasiteten
plan-role-column = Rolle
plan-capacity-column = Månedsverk
plan-shares = Fordeling av engangskostnaden
plan-share = { $area }: { $share }
plan-share-at-least = { $area }: { $share } (kravet er minst { $min })
plan-share-at-most = { $area }: { $share } (kravet er høyst { $max })
plan-share-between = { $area }: { $share } (kravet er { $min } til { $max })
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
plan-forbidden = Holdt utenfor, slik det ble bedt om
plan-status = Status «{ $status }»
plan-next = Vedtak som trengs
plan-next-plan = Planen
plan-next-case-column = Sak
plan-next-to-column = Til
plan-next-body-column = Organ
plan-next-limit-column = Beløpsgrense
plan-next-meeting-column = Neste møte
plan-higher-out = «{ $out }» er nummer { $high } på listen og ute, mens «{ $in }», nummer { $low }, er med. Det første trenger penger eller folk som gir mer når andre tiltak får dem; det andre har det plass til.
plan-higher-out-otherwise = «{ $out }» er nummer { $high } på listen og ute, mens «{ $in }», nummer { $low }, er med. Det som holder det første ute, gjelder ikke det andre: { $why }.
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
plan-beyond = I tillegg treng dei valde tiltaka { $amount } som inga ramme dekkjer enno.
plan-overused = Det som er i gang eller ferdig, bruker åleine { $over } meir enn ramma til «{ $fund }» i { $year }.
plan-people = Folk mot kapasiteten
plan-role-column = Rolle
plan-capacity-column = Månadsverk
plan-shares = Fordeling av eingongskostnaden
plan-share = { $area }: { $share }
plan-share-at-least = { $area }: { $share } (kravet er minst { $min })
plan-share-at-most = { $area }: { $share } (kravet er høgst { $max })
plan-share-between = { $area }: { $share } (kravet er { $min } til { $max })
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
plan-forbidden = Halde utanfor, slik det vart bede om
plan-status = Status «{ $status }»
plan-next = Vedtak som trengst
plan-next-plan = Planen
plan-next-case-column = Sak
plan-next-to-column = Til
plan-next-body-column = Organ
plan-next-limit-column = Beløpsgrense
plan-next-meeting-column = Neste møte
plan-higher-out = «{ $out }» er nummer { $high } på lista og ute, medan «{ $in }», nummer { $low }, er med. Det første treng pengar eller folk som gir meir når andre tiltak får dei; det andre har det plass til.
plan-higher-out-otherwise = «{ $out }» er nummer { $high } på lista og ute, medan «{ $in }», nummer { $low }, er med. Det som held det første ute, gjeld ikkje det andre: { $why }.
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
} and { $running ->
    [one] one is
   *[other] { $running } are
} under way. What is chosen gives { $value } points, costs { $oneoff } once and has a net present value of { $npv }.
plan-total-no-points = { $count ->
    [one] One measure is chosen
   *[other] { $count } measures are chosen
} and { $running ->
    [one] one is
   *[other] { $running } are
} under way. What is chosen costs { $oneoff } once and has a net present value of { $npv }.
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
plan-beyond = The chosen measures also need { $amount } that no frame covers yet.
plan-overused = What is under way or done uses { $over } more than the frame of “{ $fund }” in { $year } on its own.
plan-people = People against capacity
plan-role-column = Role
plan-capacity-column = Person-months
plan-shares = How the one-off cost is shared
plan-share = { $area }: { $share }
plan-share-at-least = { $area }: { $share } (at least { $min } is required)
plan-share-at-most = { $area }: { $share } (at most { $max } is allowed)
plan-share-between = { $area }: { $share } ({ $min } to { $max } is required)
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
plan-forbidden = Kept out, as was asked for
plan-status = Status “{ $status }”
plan-next = Decisions that are needed
plan-next-plan = The plan
plan-next-case-column = Case
plan-next-to-column = To
plan-next-body-column = Body
plan-next-limit-column = Limit
plan-next-meeting-column = Next meeting
plan-higher-out = “{ $out }” is number { $high } on the list and out, while “{ $in }”, number { $low }, is in. The first needs money or people that give more when other measures get them; for the second there is room.
plan-higher-out-otherwise = “{ $out }” is number { $high } on the list and out, while “{ $in }”, number { $low }, is in. What keeps the first out does not concern the second: { $why }.
"#,
};
