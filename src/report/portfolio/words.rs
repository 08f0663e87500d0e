//! The words of the portfolio.

use crate::locale::Words;

pub(super) static WORDS: Words = Words {
    nb: r"
report-portfolio = hele porteføljen, også som en side der vekter kan prøves
portfolio-title = Porteføljen: { $owner }
portfolio-intro = { $strategy }. Slik står det { $date }, rangert etter «{ $method }».
portfolio-filtered = { $shown } av { $count } tiltak vises. Plassene, planen, pengene og folkene gjelder alle.
portfolio-count = { $count ->
    [one] Ett tiltak:
   *[other] { $count } tiltak:
} { $ranked } er rangert, { $unranked } mangler noe før de kan rangeres, og { $others } er ferdige, på vent eller lagt bort.
portfolio-first = Øverst på listen står «{ $measure }» med { $points } poeng.
portfolio-first-only = Øverst på listen står «{ $measure }».
portfolio-left-out = { $count ->
    [one] Ett tiltak
   *[other] { $count } tiltak
} fikk ikke plass i planen. Flest poeng av dem har «{ $measure }» ({ $points }): { $why }.
portfolio-tight-money = Trangest blir det for «{ $fund }» i { $year }: { $left } er igjen av rammen på { $frame }.
portfolio-tight-people = Travlest blir «{ $role }» i { $year }: { $used } av { $capacity } månedsverk er brukt.
portfolio-area-most = Mest av engangskostnaden i planen går til «{ $area }»: { $share }
portfolio-list = Alle tiltakene
portfolio-owner = Eier
portfolio-start-column = I planen fra
portfolio-value-points = De { $count } rangerte tiltakene i planen har { $points } poeng i snitt, og de { $others } utenfor har { $rest }
portfolio-value-count = { $count } av { $all } rangerte tiltak er i planen
portfolio-value-how = Hvert tiltak er en sirkel: kostnaden over levetiden bortover, verdien oppover og kostnaden én gang som flate. De som er i planen, har en ring og plassen sin i listen.
portfolio-plan = Planen år for år
portfolio-measures = Tiltak
portfolio-in-plan = I planen
portfolio-statuses = Hvor langt tiltakene er kommet
portfolio-status-most = Flest tiltak har statusen «{ $part }»: { $count } av { $all }
portfolio-status-how = En liggende søyle for hver status, så lang som antallet tiltak.
portfolio-areas = Balanse mellom områdene
portfolio-area-cost = Kostnad én gang i planen
portfolio-share = Andel
portfolio-at-least = Minst
portfolio-at-most = Høyst
portfolio-area-money-how = En liggende søyle for hvert område, så lang som dets del av engangskostnaden i planen. Rammen viser hvor stor delen høyst kan være, der strategien sier det.
portfolio-area-count = Flest tiltak har «{ $part }»: { $count } av { $all }
portfolio-area-count-how = En liggende søyle for hvert område, så lang som antallet tiltak.
portfolio-area-note = Et tiltak teller helt i hvert av områdene sine, så delene kan bli mer enn hele. Pengene gjelder det som planen har valgt, uten det som er i gang.
portfolio-steps = Hvor dypt tiltakene endrer arbeidet
portfolio-step = Trinn
portfolio-step-1 = 1 Digitalisert
portfolio-step-2 = 2 Effektivisert
portfolio-step-3 = 3 Fornyet
portfolio-step-none = Ikke oppgitt
portfolio-step-most = Flest tiltak er på trinnet «{ $part }»: { $count } av { $all }
portfolio-step-how = En liggende søyle for hvert trinn, så lang som antallet tiltak.
portfolio-cards = Tiltakene ett for ett
portfolio-responsible = Ansvarlig: { $responsible }.
portfolio-responsible-none = Ansvarlig: ikke oppgitt.
portfolio-serves = Bidrar til: { $areas }.
portfolio-points = Poeng: { $parts }.
portfolio-points-of = { $criterion } { $points } av { $most }
portfolio-running = Det er i gang: Det startet i { $start } og er ferdig i { $finish }.
portfolio-aside = Det deltar ikke. { $why }.
portfolio-costs-none = Kostnader: ikke oppgitt.
portfolio-one-off = Engangskostnad: { $years }.
portfolio-running-cost = Driftskostnad i året: { $years }.
portfolio-lifetime = { $years ->
    [one] Over levetiden på ett år
   *[other] Over levetiden på { $years } år
}: { $lifecycle } i kostnad og { $npv } i netto nåverdi{ $range }.
portfolio-range = (lavt anslag { $low }, høyt anslag { $high })
portfolio-benefit = Gevinst: { $title } ({ $type }): { $amount } i året ved full effekt. Gevinstansvarlig: { $responsible }.
portfolio-not-stated = ikke oppgitt
portfolio-source = Kilde: { $file }, { $parts }.
portfolio-source-only = Kilde: { $file }.
portfolio-source-part = { $part } fra linje { $line }
",
    nn: r"
report-portfolio = heile porteføljen, òg som ei side der vekter kan prøvast
portfolio-title = Porteføljen: { $owner }
portfolio-intro = { $strategy }. Slik står det { $date }, rangert etter «{ $method }».
portfolio-filtered = { $shown } av { $count } tiltak blir viste. Plassane, planen, pengane og folka gjeld alle.
portfolio-count = { $count ->
    [one] Eitt tiltak:
   *[other] { $count } tiltak:
} { $ranked } er rangerte, { $unranked } manglar noko før dei kan rangerast, og { $others } er ferdige, på vent eller lagde bort.
portfolio-first = Øvst på lista står «{ $measure }» med { $points } poeng.
portfolio-first-only = Øvst på lista står «{ $measure }».
portfolio-left-out = { $count ->
    [one] Eitt tiltak
   *[other] { $count } tiltak
} fekk ikkje plass i planen. Flest poeng av dei har «{ $measure }» ({ $points }): { $why }.
portfolio-tight-money = Trongast blir det for «{ $fund }» i { $year }: { $left } er att av ramma på { $frame }.
portfolio-tight-people = Travlast blir «{ $role }» i { $year }: { $used } av { $capacity } månadsverk er brukte.
portfolio-area-most = Mest av eingongskostnaden i planen går til «{ $area }»: { $share }
portfolio-list = Alle tiltaka
portfolio-owner = Eigar
portfolio-start-column = I planen frå
portfolio-value-points = Dei { $count } rangerte tiltaka i planen har { $points } poeng i snitt, og dei { $others } utanfor har { $rest }
portfolio-value-count = { $count } av { $all } rangerte tiltak er i planen
portfolio-value-how = Kvart tiltak er ein sirkel: kostnaden over levetida bortover, verdien oppover og kostnaden éin gong som flate. Dei som er i planen, har ein ring og plassen sin i lista.
portfolio-plan = Planen år for år
portfolio-measures = Tiltak
portfolio-in-plan = I planen
portfolio-statuses = Kor langt tiltaka er komne
portfolio-status-most = Flest tiltak har statusen «{ $part }»: { $count } av { $all }
portfolio-status-how = Ei liggjande søyle for kvar status, så lang som talet på tiltak.
portfolio-areas = Balanse mellom områda
portfolio-area-cost = Kostnad éin gong i planen
portfolio-share = Del
portfolio-at-least = Minst
portfolio-at-most = Høgst
portfolio-area-money-how = Ei liggjande søyle for kvart område, så lang som delen det har av eingongskostnaden i planen. Ramma viser kor stor delen høgst kan vere, der strategien seier det.
portfolio-area-count = Flest tiltak har «{ $part }»: { $count } av { $all }
portfolio-area-count-how = Ei liggjande søyle for kvart område, så lang som talet på tiltak.
portfolio-area-note = Eit tiltak tel heilt i kvart av områda sine, så delane kan bli meir enn heile. Pengane gjeld det som planen har valt, utan det som er i gang.
portfolio-steps = Kor djupt tiltaka endrar arbeidet
portfolio-step = Steg
portfolio-step-1 = 1 Digitalisert
portfolio-step-2 = 2 Effektivisert
portfolio-step-3 = 3 Fornya
portfolio-step-none = Ikkje oppgitt
portfolio-step-most = Flest tiltak er på steget «{ $part }»: { $count } av { $all }
portfolio-step-how = Ei liggjande søyle for kvart steg, så lang som talet på tiltak.
portfolio-cards = Tiltaka eitt for eitt
portfolio-responsible = Ansvarleg: { $responsible }.
portfolio-responsible-none = Ansvarleg: ikkje oppgitt.
portfolio-serves = Medverkar til: { $areas }.
portfolio-points = Poeng: { $parts }.
portfolio-points-of = { $criterion } { $points } av { $most }
portfolio-running = Det er i gang: Det starta i { $start } og er ferdig i { $finish }.
portfolio-aside = Det deltek ikkje. { $why }.
portfolio-costs-none = Kostnader: ikkje oppgitt.
portfolio-one-off = Eingongskostnad: { $years }.
portfolio-running-cost = Driftskostnad i året: { $years }.
portfolio-lifetime = { $years ->
    [one] Over levetida på eitt år
   *[other] Over levetida på { $years } år
}: { $lifecycle } i kostnad og { $npv } i netto noverdi{ $range }.
portfolio-range = (lågt overslag { $low }, høgt overslag { $high })
portfolio-benefit = Gevinst: { $title } ({ $type }): { $amount } i året ved full effekt. Gevinstansvarleg: { $responsible }.
portfolio-not-stated = ikkje oppgitt
portfolio-source = Kjelde: { $file }, { $parts }.
portfolio-source-only = Kjelde: { $file }.
portfolio-source-part = { $part } frå linje { $line }
",
    en: r"
report-portfolio = the whole portfolio, also as a page on which weights can be tried
portfolio-title = The portfolio: { $owner }
portfolio-intro = { $strategy }. As it stands on { $date }, ranked by “{ $method }”.
portfolio-filtered = { $shown } of { $count } measures are shown. Ranks, plan, money and people are those of all.
portfolio-count = { $count ->
    [one] One measure:
   *[other] { $count } measures:
} { $ranked } are ranked, { $unranked } lack something before they can be ranked, and { $others } are done, on hold or dropped.
portfolio-first = At the top of the list is “{ $measure }” with { $points } points.
portfolio-first-only = At the top of the list is “{ $measure }”.
portfolio-left-out = { $count ->
    [one] One measure
   *[other] { $count } measures
} found no room in the plan. The most points of them has “{ $measure }” ({ $points }): { $why }.
portfolio-tight-money = Money is tightest in “{ $fund }” in { $year }: { $left } is left of a frame of { $frame }.
portfolio-tight-people = The busiest is “{ $role }” in { $year }: { $used } of { $capacity } person-months are used.
portfolio-area-most = Most of the one-off cost in the plan goes to “{ $area }”: { $share }
portfolio-list = All measures
portfolio-owner = Owner
portfolio-start-column = In plan from
portfolio-value-points = The { $count } ranked measures in the plan have { $points } points on average, and the { $others } outside have { $rest }
portfolio-value-count = { $count } of { $all } ranked measures are in the plan
portfolio-value-how = Each measure is a circle: its lifecycle cost onwards, its value upwards and its one-off cost as the area. Those in the plan have a ring and their rank.
portfolio-plan = The plan year by year
portfolio-measures = Measures
portfolio-in-plan = In the plan
portfolio-statuses = How far the measures have come
portfolio-status-most = Most measures have the status “{ $part }”: { $count } of { $all }
portfolio-status-how = A lying bar for each status, as long as its number of measures.
portfolio-areas = Balance between the areas
portfolio-area-cost = One-off cost in the plan
portfolio-share = Share
portfolio-at-least = At least
portfolio-at-most = At most
portfolio-area-money-how = A lying bar for each area, as long as its share of the one-off cost in the plan. The frame shows how large the share may be, where the strategy says so.
portfolio-area-count = The most measures has “{ $part }”: { $count } of { $all }
portfolio-area-count-how = A lying bar for each area, as long as its number of measures.
portfolio-area-note = A measure counts wholly in each of its areas, so that the shares can be more than the whole. The money is that of what the plan chose, without what is under way.
portfolio-steps = How deeply the measures change the work
portfolio-step = Step
portfolio-step-1 = 1 Digitised
portfolio-step-2 = 2 Made efficient
portfolio-step-3 = 3 Transformed
portfolio-step-none = Not stated
portfolio-step-most = Most measures are on the step “{ $part }”: { $count } of { $all }
portfolio-step-how = A lying bar for each step, as long as its number of measures.
portfolio-cards = The measures one by one
portfolio-responsible = Responsible: { $responsible }.
portfolio-responsible-none = Responsible: not stated.
portfolio-serves = Serves: { $areas }.
portfolio-points = Points: { $parts }.
portfolio-points-of = { $criterion } { $points } of { $most }
portfolio-running = It is under way: it started in { $start } and is finished in { $finish }.
portfolio-aside = It takes no part. { $why }.
portfolio-costs-none = Costs: not stated.
portfolio-one-off = One-off cost: { $years }.
portfolio-running-cost = Running cost a year: { $years }.
portfolio-lifetime = { $years ->
    [one] Over the lifetime of one year
   *[other] Over the lifetime of { $years } years
}: { $lifecycle } in cost and { $npv } in net present value{ $range }.
portfolio-range = (low estimate { $low }, high estimate { $high })
portfolio-benefit = Benefit: { $title } ({ $type }): { $amount } a year in full effect. Responsible for it: { $responsible }.
portfolio-not-stated = not stated
portfolio-source = Source: { $file }, { $parts }.
portfolio-source-only = Source: { $file }.
portfolio-source-part = { $part } from line { $line }
",
};
