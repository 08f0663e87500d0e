# Words that everything shares. The files nb.ftl, nn.ftl and en.ftl have the same messages in the same order.
# The words of a rule, a method or a report stand in its own file.

## How far a measure has come. Shown alone, in tables and after “status:”.

status-idea = idé
status-concept = konsept
status-planning = planlegging
status-execution = gjennomføring
status-closing = avslutning
status-realising = realisering
status-evaluated = evaluert
status-on-hold = på vent
status-rejected = avslått
status-stopped = stansa
status-merged = slått saman

## How serious a problem is.

level-error = feil
level-warning = åtvaring
level-note = merknad

## Counted problems, in lists such as “2 errors, 1 warning”. $count is a whole number, 0 too.

count-errors = { $count } feil
count-warnings =
    { $count ->
        [one] { $count } åtvaring
       *[other] { $count } åtvaringar
    }
count-notes =
    { $count ->
        [one] { $count } merknad
       *[other] { $count } merknader
    }

## What a criterion takes its figure from. Shown alone, and after “taken from:”.

source-judged = skjønsmessig vurdering
source-benefit = lova gevinst per år
source-npv = netto noverdi
source-npv-per-cost = netto noverdi i høve til eingongskostnaden
source-lifecycle-cost = levetidskostnad
source-reach = talet på personar i målgruppene
source-participants = talet på einingar som deltek
source-objectives = talet på delmål

## What belongs in a place of a file. Goes into sentences such as “there should be { $expected } here”.
## Words between ` and ` are written in files like that, in every language.

expected-text = ein tekst
expected-id = ein id med små bokstavar a–z, siffer og bindestrekar
expected-date = ein dato skriven som 2026-05-12
expected-money = eit beløp utan desimalar, som 1200000
expected-amount = eit beløp, eller nøklane `low`, `likely` og `high` med kvart sitt beløp
expected-estimate = eit tal, eller nøklane `low`, `likely` og `high` med kvart sitt tal
expected-number = eit tal
expected-whole-number = eit heilt tal
expected-share = eit tal frå 0 til 1
expected-rate = eit tal frå −0.5 til 1, som 0.04 for fire prosent
expected-level = `off`, `note`, `warning` eller `error`
expected-setting = `off`, `note`, `warning` eller `error`, eller nøklane `level` og `from`
expected-weight = eit tal, eller nøklane `low` og `high` med kvart sitt tal
expected-split = id-en til ein fordelingsnøkkel, eller einingar med kvar sin del
expected-payer = `common`, eller id-en til ei eining
expected-participant = id-en til ei eining, eller nøklane `unit`, `from` og `state`
expected-score = eit tal, eller nøklane `value`, `why`, `by` og `date`
expected-true-or-false = `true` eller `false`
expected-list = ei liste
expected-mapping = nøklar med verdiar

## What stands there instead. Goes into sentences such as “but there is { $found }”.

found-nothing = ingenting
found-list = ei liste
found-mapping = nøklar med verdiar

## Names to choose from: $last is the last of them, $first all others, with commas between.

names = { $first } eller { $last }
together = { $first } og { $last }

# Told under a rule of which a file has very many problems.
more-of-a-kind = fila har { $count } til av same slag, som ikkje står her

# Before the cure of a problem.
word-help = hjelp

## Sheets of a workbook: for texts, and for problems. At most 31 letters.

sheet-text = Tekst
sheet-problems = Problem

# Opens the table with the data of a chart.
chart-data = Tala i diagrammet

## A list that can be explored on the page. Names in braces are put in by the page itself.

explorer-tools = Finn i lista
explorer-text = Søk
explorer-any = Alle
explorer-all = Vis alle { $count } i lista
explorer-reset = Still tilbake
explorer-what-if = Kva om vektene eller pengane var annleis?
explorer-what-if-how = Flytt på vektene, så blir poeng og plassar rekna om med dei same formlane som i programmet. Planen blir ikkje rekna om: Det gjer berre programmet.
explorer-weights = Vekter
explorer-parts = Delar av «{ $title }»
explorer-weight = { $weight } ({ $share } av det heile)
explorer-weightless = Minst éi vekt i kvar gruppe må vere større enn null.
explorer-money = Pengar
explorer-budget = Pengar til eingongskostnader
explorer-budget-how = Lista blir teken ovanfrå, og pengane går til eitt tiltak etter det andre. Streken står framfor det første som det ikkje er nok til. Planen tek omsyn til meir: kva det er av pengar og folk kvart år, kva som må kome først, og kva som er pålagt.
explorer-limitless = inga grense
explorer-line = Hit rekk { $money }: { $count } tiltak til { $cost }.
explorer-shown = Viser { $shown } av { $all } tiltak.
explorer-up = Sortert stigande etter «{ $column }».
explorer-down = Sortert søkkande etter «{ $column }».
explorer-moved = Tiltak med ny plass: { $count }. Øvst står «{ $title }».
explorer-unmoved = Alle tiltak har same plass som i lista til programmet.
explorer-was = (var { $rank })
explorer-written = Lista er slik programmet skreiv ho.

## A table of problems.

problem-file = Fil
problem-line = Linje
problem-column = Kolonne
problem-level = Nivå
problem-rule = Regel
problem-message = Kva som er gale

## What an id names. Goes into sentences such as “there is no { $kind } “x””.

kind-measure = tiltaket
kind-plan = planen
kind-system = systemet
kind-measure-or-system = tiltaket eller systemet
kind-set = settet
kind-focus-area = satsingsområdet
kind-objective = delmålet
kind-principle = prinsippet
kind-benefit-type = gevinsttypen
kind-criterion = kriteriet
kind-cost-phase = kostnadsfasen
kind-unit = eininga
kind-cost-key = fordelingsnøkkelen
kind-body = organet
kind-role = rolla
kind-fund = finansieringskjelda
kind-scenario = scenarioet
kind-rule = regelen
