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
status-stopped = stanset
status-merged = slått sammen

## How serious a problem is.

level-error = feil
level-warning = advarsel
level-note = merknad

## Counted problems, in lists such as “2 errors, 1 warning”. $count is a whole number, 0 too.

count-errors = { $count } feil
count-warnings =
    { $count ->
        [one] { $count } advarsel
       *[other] { $count } advarsler
    }
count-notes =
    { $count ->
        [one] { $count } merknad
       *[other] { $count } merknader
    }

## What a criterion takes its figure from. Shown alone, and after “taken from:”.

source-judged = skjønnsmessig vurdering
source-benefit = lovet gevinst per år
source-npv = netto nåverdi
source-npv-per-cost = netto nåverdi i forhold til engangskostnaden
source-lifecycle-cost = levetidskostnad
source-reach = antall personer i målgruppene
source-participants = antall enheter som deltar
source-objectives = antall delmål

## What belongs in a place of a file. Goes into sentences such as “there should be { $expected } here”.
## Words between ` and ` are written in files like that, in every language.

expected-text = en tekst
expected-id = en id med små bokstaver a–z, sifre og bindestreker
expected-date = en dato skrevet som 2026-05-12
expected-money = et beløp uten desimaler, som 1200000
expected-amount = et beløp, eller nøklene `low`, `likely` og `high` med hvert sitt beløp
expected-estimate = et tall, eller nøklene `low`, `likely` og `high` med hvert sitt tall
expected-number = et tall
expected-whole-number = et helt tall
expected-share = et tall fra 0 til 1
expected-rate = et tall fra −0.5 til 1, som 0.04 for fire prosent
expected-level = `off`, `note`, `warning` eller `error`
expected-setting = `off`, `note`, `warning` eller `error`, eller nøklene `level` og `from`
expected-weight = et tall, eller nøklene `low` og `high` med hvert sitt tall
expected-split = id-en til en fordelingsnøkkel, eller enheter med hver sin andel
expected-payer = `common`, eller id-en til en enhet
expected-participant = id-en til en enhet, eller nøklene `unit`, `from` og `state`
expected-score = et tall, eller nøklene `value`, `why`, `by` og `date`
expected-true-or-false = `true` eller `false`
expected-list = en liste
expected-mapping = nøkler med verdier

## What stands there instead. Goes into sentences such as “but there is { $found }”.

found-nothing = ingenting
found-list = en liste
found-mapping = nøkler med verdier

## Names to choose from: $last is the last of them, $first all others, with commas between.

names = { $first } eller { $last }
together = { $first } og { $last }

# Told under a rule of which a file has very many problems.
more-of-a-kind = filen har { $count } til av samme slag, som ikke vises her

# Before the cure of a problem.
word-help = hjelp

## Sheets of a workbook: for texts, and for problems. At most 31 letters.

sheet-text = Tekst
sheet-problems = Problemer

# Opens the table with the data of a chart.
chart-data = Tallene i diagrammet

## A list that can be explored on the page. Names in braces are put in by the page itself.

explorer-tools = Finn i listen
explorer-text = Søk
explorer-any = Alle
explorer-all = Vis alle { $count } i listen
explorer-reset = Tilbakestill
explorer-what-if = Hva om vektene eller pengene var annerledes?
explorer-what-if-how = Flytt på vektene, så regnes poeng og plasser om med de samme formlene som i programmet. Planen regnes ikke om: Det gjør bare programmet.
explorer-weights = Vekter
explorer-parts = Deler av «{ $title }»
explorer-weight = { $weight } ({ $share } av det hele)
explorer-weightless = Minst én vekt i hver gruppe må være større enn null.
explorer-money = Penger
explorer-budget = Penger til engangskostnader
explorer-budget-how = Listen tas ovenfra, og pengene går til ett tiltak etter det andre. Streken står foran det første som det ikke er nok til. Planen tar hensyn til mer: hva det er av penger og folk hvert år, hva som må komme først, og hva som er pålagt.
explorer-limitless = ingen grense
explorer-line = Hit rekker { $money }: { $count } tiltak til { $cost }.
explorer-shown = Viser { $shown } av { $all } tiltak.
explorer-up = Sortert stigende etter «{ $column }».
explorer-down = Sortert synkende etter «{ $column }».
explorer-moved = Tiltak med ny plass: { $count }. Øverst står «{ $title }».
explorer-unmoved = Alle tiltak har samme plass som i programmets liste.
explorer-was = (var { $rank })
explorer-written = Listen er slik programmet skrev den.

## A table of problems.

problem-file = Fil
problem-line = Linje
problem-column = Kolonne
problem-level = Nivå
problem-rule = Regel
problem-message = Hva som er galt

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
kind-unit = enheten
kind-cost-key = fordelingsnøkkelen
kind-body = organet
kind-role = rollen
kind-fund = finansieringskilden
kind-scenario = scenarioet
kind-rule = regelen
