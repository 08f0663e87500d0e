//! Words that several parts of it use.

use crate::locale::Words;

pub(super) static WORDS: Words = Words {
    nb: r"
review-unread-before = { $file } hadde feil i formen før endringen. Det som står i den nå, er regnet som om det sto der.
review-unread-after = { $file } har feil i formen. Det som sto i den før, er regnet med i stedet.
review-between = Fra { $before } til { $after }.
review-the-strategy = strategien
review-before-column = Før
review-after-column = Nå
review-same-ranks = rekkefølgen
review-same-plan = planen
review-same-money = pengene
review-working-tree = arbeidsmappen
review-nothing = Ingenting er annerledes enn i { $before }.
",
    nn: r"
review-unread-before = { $file } hadde feil i forma før endringa. Det som står i ho no, er rekna som om det stod der.
review-unread-after = { $file } har feil i forma. Det som stod i ho før, er rekna med i staden.
review-between = Frå { $before } til { $after }.
review-the-strategy = strategien
review-before-column = Før
review-after-column = No
review-same-ranks = rekkjefølgja
review-same-plan = planen
review-same-money = pengane
review-working-tree = arbeidsmappa
review-nothing = Ingenting er annleis enn i { $before }.
",
    en: r"
review-unread-before = { $file } had mistakes of form before the change. What stands in it now is taken to have stood there.
review-unread-after = { $file } has mistakes of form. What stood in it before is reckoned with instead.
review-between = From { $before } to { $after }.
review-the-strategy = the strategy
review-before-column = Before
review-after-column = Now
review-same-ranks = the order
review-same-plan = the plan
review-same-money = money
review-working-tree = the working tree
review-nothing = Nothing is different from { $before }.
",
};
