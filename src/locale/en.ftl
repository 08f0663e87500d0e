# Words that everything shares. The files nb.ftl, nn.ftl and en.ftl have the same messages in the same order.
# The words of a rule, a method or a report stand in its own file.

## How far a measure has come. Shown alone, in tables and after “status:”.

status-idea = idea
status-concept = concept
status-planning = planning
status-execution = execution
status-closing = closing
status-realising = realising
status-evaluated = evaluated
status-on-hold = on hold
status-rejected = rejected
status-stopped = stopped
status-merged = merged

## How serious a problem is.

level-error = error
level-warning = warning
level-note = note

## Counted problems, in lists such as “2 errors, 1 warning”. $count is a whole number, 0 too.

count-errors =
    { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }
count-warnings =
    { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
count-notes =
    { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }

## What a criterion takes its figure from. Shown alone, and after “taken from:”.

source-judged = judgement
source-benefit = promised benefit a year
source-npv = net present value
source-npv-per-cost = net present value relative to the one-off cost
source-lifecycle-cost = lifecycle cost
source-reach = number of people in the target groups
source-participants = number of units that take part
source-objectives = number of objectives

## What belongs in a place of a file. Goes into sentences such as “there should be { $expected } here”.
## Words between ` and ` are written in files like that, in every language.

expected-text = a text
expected-id = an id of lower-case letters a–z, digits and hyphens
expected-date = a date written like 2026-05-12
expected-money = an amount without decimals, like 1200000
expected-amount = an amount, or the keys `low`, `likely` and `high` with an amount each
expected-estimate = a number, or the keys `low`, `likely` and `high` with a number each
expected-number = a number
expected-whole-number = a whole number
expected-share = a number from 0 to 1
expected-rate = a number from −0.5 to 1, such as 0.04 for four per cent
expected-level = `off`, `note`, `warning` or `error`
expected-setting = `off`, `note`, `warning` or `error`, or the keys `level` and `from`
expected-weight = a number, or the keys `low` and `high` with a number each
expected-split = the id of a cost key, or units with a share each
expected-payer = `common`, or the id of a unit
expected-participant = the id of a unit, or the keys `unit`, `from` and `state`
expected-score = a number, or the keys `value`, `why`, `by` and `date`
expected-true-or-false = `true` or `false`
expected-list = a list
expected-mapping = a group of keys with values

## What stands there instead. Goes into sentences such as “but there is { $found }”.

found-nothing = nothing
found-list = a list
found-mapping = keys with values

## Names to choose from: $last is the last of them, $first all others, with commas between.

names = { $first } or { $last }
together = { $first } and { $last }

# Told under a rule of which a file has very many problems.
more-of-a-kind = the file has { $count } more of the same kind, not shown here

# Before the cure of a problem.
word-help = help

## Sheets of a workbook: for texts, and for problems. At most 31 letters.

sheet-text = Text
sheet-problems = Problems

# Opens the table with the data of a chart.
chart-data = The figures of the chart

## A list that can be explored on the page. Names in braces are put in by the page itself.

explorer-tools = Find in the list
explorer-text = Search
explorer-any = All
explorer-all = Show all { $count } in the list
explorer-reset = Reset
explorer-what-if = What if the weights or the money were different?
explorer-what-if-how = Move the weights, and points and ranks are reckoned anew by the same formulas as in the program. The plan is not: only the program does that.
explorer-weights = Weights
explorer-parts = Parts of “{ $title }”
explorer-weight = { $weight } ({ $share } of the whole)
explorer-weightless = At least one weight in each group has to be more than zero.
explorer-money = Money
explorer-budget = Money for one-off costs
explorer-budget-how = The list is taken from the top, and the money goes to one measure after the other. The line stands before the first for which there is not enough. The plan takes more into account: the money and people there are each year, what has to come first, and what is mandatory.
explorer-limitless = no limit
explorer-line = So far { $money } reach: { $count } measures for { $cost }.
explorer-shown = Showing { $shown } of { $all } measures.
explorer-up = Sorted by “{ $column }”, ascending.
explorer-down = Sorted by “{ $column }”, descending.
explorer-moved = Measures with a new rank: { $count }. At the top is “{ $title }”.
explorer-unmoved = Every measure has the rank that the program gave it.
explorer-was = (was { $rank })
explorer-written = The list is as the program wrote it.

## A table of problems.

problem-file = File
problem-line = Line
problem-column = Column
problem-level = Level
problem-rule = Rule
problem-message = What is wrong

## What an id names. Goes into sentences such as “there is no { $kind } “x””.

kind-measure = measure
kind-plan = plan
kind-system = system
kind-measure-or-system = measure or system
kind-set = set
kind-focus-area = focus area
kind-objective = objective
kind-principle = principle
kind-benefit-type = benefit type
kind-criterion = criterion
kind-cost-phase = cost phase
kind-unit = unit
kind-cost-key = cost key
kind-body = body
kind-role = role
kind-fund = fund
kind-scenario = scenario
kind-rule = rule
