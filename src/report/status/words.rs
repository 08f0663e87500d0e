//! The words for how it goes.

use crate::locale::Words;

pub(super) static WORDS: Words = Words {
    nb: r"
report-status = tertialrapport: hvordan det går med tiltakene, pengene og gevinstene, og hva som er endret
tertial-title = Status for { $third }. tertial { $year }: { $owner }
tertial-brief-title = Kort status for { $third }. tertial { $year }: { $owner }
tertial-at-the-end = Alt er slik det var ved slutten av tertialet, { $day }.
tertial-before-the-end = Alt er slik det var { $day }. Tertialet er ikke slutt; det varer til { $last }.
tertial-not-begun = Tertialet har ikke begynt. Alt er slik det var { $day }.
tertial-nothing-runs = Ingen tiltak pågikk da.
tertial-running = { $running ->
    [one] Ett tiltak pågår.
   *[other] { $running } tiltak pågår.
} { $reported } har rapportert i tertialet.
tertial-colours = Røde tiltak: { $red }. Gule: { $amber }. Grønne: { $green }. Det dårligste lyset gjelder.
tertial-spent = Så langt i { $year } er { $spent } brukt av et årsbudsjett på { $budget }. { $telling } av { $running } tiltak har oppgitt forbruk.
tertial-none-spent = Ingen av de { $running } tiltakene har oppgitt forbruk i { $year }. Årsbudsjettet er { $budget }.
tertial-forecast-over = Prognosen er { $forecast } for tiltakene som har en ({ $count } av { $running }). Det er { $over } mer enn planlagt ({ $planned }).
tertial-forecast-even = Prognosen er { $forecast } for tiltakene som har en ({ $count } av { $running }), som planlagt.
tertial-forecast-under = Prognosen er { $forecast } for tiltakene som har en ({ $count } av { $running }). Det er { $over } mindre enn planlagt ({ $planned }).
tertial-lights = Trafikklys
tertial-progress = framdrift
tertial-economy = økonomi
tertial-resources = ressurser
tertial-benefits = gevinster
tertial-green = grønn
tertial-amber = gul
tertial-red = rød
tertial-dark = ikke oppgitt
tertial-nobody-reported = Ingen av tiltakene har rapportert i tertialet.
tertial-no-earlier = Ingen rapport forrige tertial
tertial-unchanged = Uendret
tertial-changed = { $what } fra { $from } til { $to }
tertial-silents = Har ikke rapportert
tertial-silent = { $measure }: siste rapport er fra { $date }. Ansvarlig: { $who }.
tertial-never-reported = { $measure }: har aldri rapportert. Ansvarlig: { $who }.
tertial-not-stated = ikke oppgitt
tertial-deviations = Avvik
tertial-no-deviations = Ingen lys er røde eller gule.
tertial-off = { $colour }: { $what }.
tertial-dearer = Prognosen er { $over } over planlagt kostnad.
tertial-unexplained = Rapporten sier ikke hvorfor.
tertial-money = Penger
tertial-money-how = Budsjettet er hele årets kostnad slik den står i tiltaket, engangskostnad og drift. Det er ikke delt på måneder. Brukt er det som er oppgitt til og med datoen. Prognosen gjelder engangskostnaden for alle årene.
tertial-red-and-amber = Røde og gule tiltak
tertial-total = I alt
tertial-measure-column = Tiltak
tertial-change-column = Endring
tertial-report-column = Rapport
tertial-off-column = Avvik
tertial-text-column = Rapporten sier
tertial-responsible-column = Ansvarlig
tertial-colour-column = Dårligste lys
tertial-budget-column = Budsjett { $year }
tertial-spent-column = Brukt { $year }
tertial-until-column = Til og med
tertial-one-off-column = Engangskostnad
tertial-spent-once-column = Brukt av den
tertial-forecast-column = Prognose
tertial-over-column = Avvik
",
    nn: r"
report-status = tertialrapport: korleis det går med tiltaka, pengane og gevinstane, og kva som er endra
tertial-title = Status for { $third }. tertial { $year }: { $owner }
tertial-brief-title = Kort status for { $third }. tertial { $year }: { $owner }
tertial-at-the-end = Alt er slik det var ved slutten av tertialet, { $day }.
tertial-before-the-end = Alt er slik det var { $day }. Tertialet er ikkje slutt; det varer til { $last }.
tertial-not-begun = Tertialet har ikkje begynt. Alt er slik det var { $day }.
tertial-nothing-runs = Ingen tiltak var i gang då.
tertial-running = { $running ->
    [one] Eitt tiltak er i gang.
   *[other] { $running } tiltak er i gang.
} { $reported } har rapportert i tertialet.
tertial-colours = Raude tiltak: { $red }. Gule: { $amber }. Grøne: { $green }. Det dårlegaste lyset gjeld.
tertial-spent = Så langt i { $year } er { $spent } brukt av eit årsbudsjett på { $budget }. { $telling } av { $running } tiltak har oppgitt forbruk.
tertial-none-spent = Ingen av dei { $running } tiltaka har oppgitt forbruk i { $year }. Årsbudsjettet er { $budget }.
tertial-forecast-over = Prognosen er { $forecast } for tiltaka som har ein ({ $count } av { $running }). Det er { $over } meir enn planlagt ({ $planned }).
tertial-forecast-even = Prognosen er { $forecast } for tiltaka som har ein ({ $count } av { $running }), som planlagt.
tertial-forecast-under = Prognosen er { $forecast } for tiltaka som har ein ({ $count } av { $running }). Det er { $over } mindre enn planlagt ({ $planned }).
tertial-lights = Trafikklys
tertial-progress = framdrift
tertial-economy = økonomi
tertial-resources = ressursar
tertial-benefits = gevinstar
tertial-green = grøn
tertial-amber = gul
tertial-red = raud
tertial-dark = ikkje oppgitt
tertial-nobody-reported = Ingen av tiltaka har rapportert i tertialet.
tertial-no-earlier = Ingen rapport førre tertial
tertial-unchanged = Uendra
tertial-changed = { $what } frå { $from } til { $to }
tertial-silents = Har ikkje rapportert
tertial-silent = { $measure }: siste rapport er frå { $date }. Ansvarleg: { $who }.
tertial-never-reported = { $measure }: har aldri rapportert. Ansvarleg: { $who }.
tertial-not-stated = ikkje oppgitt
tertial-deviations = Avvik
tertial-no-deviations = Ingen lys er raude eller gule.
tertial-off = { $colour }: { $what }.
tertial-dearer = Prognosen er { $over } over planlagd kostnad.
tertial-unexplained = Rapporten seier ikkje kvifor.
tertial-money = Pengar
tertial-money-how = Budsjettet er kostnaden for heile året slik han står i tiltaket, eingongskostnad og drift. Det er ikkje delt på månader. Brukt er det som er oppgitt til og med datoen. Prognosen gjeld eingongskostnaden for alle åra.
tertial-red-and-amber = Raude og gule tiltak
tertial-total = I alt
tertial-measure-column = Tiltak
tertial-change-column = Endring
tertial-report-column = Rapport
tertial-off-column = Avvik
tertial-text-column = Rapporten seier
tertial-responsible-column = Ansvarleg
tertial-colour-column = Dårlegaste lys
tertial-budget-column = Budsjett { $year }
tertial-spent-column = Brukt { $year }
tertial-until-column = Til og med
tertial-one-off-column = Eingongskostnad
tertial-spent-once-column = Brukt av han
tertial-forecast-column = Prognose
tertial-over-column = Avvik
",
    en: r"
report-status = report for four months: how measures, money and benefits go, and what has changed
tertial-title = Status for tertial { $third } of { $year }: { $owner }
tertial-brief-title = Brief status for tertial { $third } of { $year }: { $owner }
tertial-at-the-end = Everything is as of the end of the tertial, { $day }.
tertial-before-the-end = Everything is as of { $day }. The tertial is not over; it lasts until { $last }.
tertial-not-begun = The tertial has not begun. Everything is as of { $day }.
tertial-nothing-runs = No measure was running then.
tertial-running = { $running ->
    [one] One measure is running.
   *[other] { $running } measures are running.
} Reported in the tertial: { $reported }.
tertial-colours = Red measures: { $red }. Amber: { $amber }. Green: { $green }. The worst light counts.
tertial-spent = So far in { $year }, { $spent } of a yearly budget of { $budget } is spent. Spending is stated by { $telling } of { $running }.
tertial-none-spent = None of the { $running } measures has stated spending in { $year }. The yearly budget is { $budget }.
tertial-forecast-over = The forecast is { $forecast } for the measures that have one ({ $count } of { $running }). That is { $over } more than planned ({ $planned }).
tertial-forecast-even = The forecast is { $forecast } for the measures that have one ({ $count } of { $running }), as planned.
tertial-forecast-under = The forecast is { $forecast } for the measures that have one ({ $count } of { $running }). That is { $over } less than planned ({ $planned }).
tertial-lights = Traffic lights
tertial-progress = progress
tertial-economy = economy
tertial-resources = resources
tertial-benefits = benefits
tertial-green = green
tertial-amber = amber
tertial-red = red
tertial-dark = not stated
tertial-nobody-reported = None of the measures has reported in the tertial.
tertial-no-earlier = No report in the tertial before
tertial-unchanged = Unchanged
tertial-changed = { $what } from { $from } to { $to }
tertial-silents = Have not reported
tertial-silent = { $measure }: the last report is from { $date }. Responsible: { $who }.
tertial-never-reported = { $measure }: has never reported. Responsible: { $who }.
tertial-not-stated = not stated
tertial-deviations = Deviations
tertial-no-deviations = No light is red or amber.
tertial-off = { $colour }: { $what }.
tertial-dearer = The forecast is { $over } above the planned cost.
tertial-unexplained = The report does not say why.
tertial-money = Money
tertial-money-how = The budget is the cost of the whole year as the measure has it, one-off and running. It is not divided by months. Spent is what is stated up to the date. The forecast is of the one-off cost of all years.
tertial-red-and-amber = Red and amber measures
tertial-total = In all
tertial-measure-column = Measure
tertial-change-column = Change
tertial-report-column = Report
tertial-off-column = Deviation
tertial-text-column = The report says
tertial-responsible-column = Responsible
tertial-colour-column = Worst light
tertial-budget-column = Budget { $year }
tertial-spent-column = Spent { $year }
tertial-until-column = Up to
tertial-one-off-column = One-off cost
tertial-spent-once-column = Spent of it
tertial-forecast-column = Forecast
tertial-over-column = Deviation
",
};
