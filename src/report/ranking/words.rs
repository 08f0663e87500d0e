//! The words of the ranked list.

use crate::locale::Words;

pub(in crate::report) static WORDS: Words = Words {
    nb: r#"
ranking-title = Prioritert liste: { $owner }
ranking-method = { $method }. { $strategy }.
ranking-scenario = Scenario: { $scenario }.
ranking-weights = Vekter byttet ut: { $weights }.
board-column = Styret
rank-column = Nr.
title-column = Tiltak
area-column = Område
status-column = Status
score-column = Poeng
one-off-column = Kostnad én gang
lifecycle-column = Kostnad levetid
npv-column = Netto nåverdi
legend = Tegn: { $signs }.
legend-mandatory = pålagt
legend-running = i gang
ranking-empty = Ingen tiltak å rangere ennå. Legg det første i portfolio/measures.
ranking-hidden = { $shown } av { $count } rangerte tiltak vises.
ranking-total = { $count ->
    [one] Ett tiltak: { $oneoff } i engangskostnad, { $lifecycle } over levetiden, { $npv } i netto nåverdi.
   *[other] { $count } tiltak: { $oneoff } i engangskostnad, { $lifecycle } over levetiden, { $npv } i netto nåverdi.
}
cost-chart = { $count ->
    [one] Det øverste av { $all } tiltak tar { NUMBER($share, style: "percent") } av kostnaden over levetiden
   *[other] De { $count } øverste av { $all } tiltak tar { NUMBER($share, style: "percent") } av kostnaden over levetiden
}
cost-chart-how = Hvert tiltak er et punkt: kostnaden over levetiden bortover, poengene oppover og kostnaden én gang som flate. De { $count } øverste har en ring og plassen i listen.
ranking-unranked = Ikke rangert ennå
missing-column = Mangler
mistake-in-file = tall uten feil i filen
between-column = Poeng fra–til
problems-none = Ingen problemer i filene.
problems-some = { $errors }, { $warnings } og { $notes } i filene. Se dem med «prioritize check».
"#,
    nn: r#"
ranking-title = Prioritert liste: { $owner }
ranking-method = { $method }. { $strategy }.
ranking-scenario = Scenario: { $scenario }.
ranking-weights = Vekter bytte ut: { $weights }.
board-column = Styret
rank-column = Nr.
title-column = Tiltak
area-column = Område
status-column = Status
score-column = Poeng
one-off-column = Kostnad éin gong
lifecycle-column = Kostnad levetid
npv-column = Netto noverdi
legend = Tegn: { $signs }.
legend-mandatory = pålagt
legend-running = i gang
ranking-empty = Ingen tiltak å rangere enno. Legg det første i portfolio/measures.
ranking-hidden = { $shown } av { $count } rangerte tiltak blir viste.
ranking-total = { $count ->
    [one] Eitt tiltak: { $oneoff } i eingongskostnad, { $lifecycle } over levetida, { $npv } i netto noverdi.
   *[other] { $count } tiltak: { $oneoff } i eingongskostnad, { $lifecycle } over levetida, { $npv } i netto noverdi.
}
cost-chart = { $count ->
    [one] Det øvste av { $all } tiltak tek { NUMBER($share, style: "percent") } av kostnaden over levetida
   *[other] Dei { $count } øvste av { $all } tiltak tek { NUMBER($share, style: "percent") } av kostnaden over levetida
}
cost-chart-how = Kvart tiltak er eit punkt: kostnaden over levetida bortover, poenga oppover og kostnaden éin gong som flate. Dei { $count } øvste har ein ring og plassen i lista.
ranking-unranked = Ikkje rangert enno
missing-column = Manglar
mistake-in-file = tal utan feil i fila
between-column = Poeng frå–til
problems-none = Ingen problem i filene.
problems-some = { $errors }, { $warnings } og { $notes } i filene. Sjå dei med «prioritize check».
"#,
    en: r#"
ranking-title = Ranked list: { $owner }
ranking-method = { $method }. { $strategy }.
ranking-scenario = Scenario: { $scenario }.
ranking-weights = Weights replaced: { $weights }.
board-column = Board
rank-column = No.
title-column = Measure
area-column = Area
status-column = Status
score-column = Points
one-off-column = One-off cost
lifecycle-column = Lifecycle cost
npv-column = Net present value
legend = Signs: { $signs }.
legend-mandatory = mandatory
legend-running = under way
ranking-empty = No measures to rank yet. Put the first one into portfolio/measures.
ranking-hidden = { $shown } of { $count } ranked measures are shown.
ranking-total = { $count ->
    [one] One measure: { $oneoff } one-off cost, { $lifecycle } over the lifetime, { $npv } net present value.
   *[other] { $count } measures: { $oneoff } one-off cost, { $lifecycle } over the lifetime, { $npv } net present value.
}
cost-chart = { $count ->
    [one] The first of { $all } measures takes { NUMBER($share, style: "percent") } of the lifecycle cost
   *[other] The first { $count } of { $all } measures take { NUMBER($share, style: "percent") } of the lifecycle cost
}
cost-chart-how = Each measure is a point: its lifecycle cost onwards, its points upwards and its one-off cost as the area. The first { $count } have a ring and their rank.
ranking-unranked = Not ranked yet
missing-column = Lacks
mistake-in-file = figures without mistakes in the file
between-column = Points from–to
problems-none = No problems in the files.
problems-some = { $errors }, { $warnings } and { $notes } in the files. See them with “prioritize check”.
"#,
};
