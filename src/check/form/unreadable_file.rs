//! A file that cannot be read as text.

use crate::{
    check::{Example, Rule},
    locale::Words,
    model::Status,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "unreadable-file",
    from: Some(Status::Idea),
    softens: false,
    words: Words {
        nb: r"
unreadable-file = Filen kan ikke leses
    .why = Bare vanlige tekstfiler i UTF-8 på høyst 1 MiB leses, og bare innenfor porteføljens mappe. En fil som ikke kan leses, er ikke med i listen.
    .cure = Sørg for at filen er en vanlig tekstfil i UTF-8 som du har lov til å lese.
    .says = filen kan ikke leses
    .says-permission = du har ikke tilgang til å lese filen
    .help-permission = gi lesetilgang til filen
    .says-vanished = filen forsvant mens den skulle leses
    .help-vanished = kjør på nytt
    .says-too-large = filen er større enn 1 MiB
    .help-too-large = legg lange vedlegg et annet sted og vis til dem
    .says-not-utf8 = filen er ikke tekst i UTF-8
    .help-not-utf8 = lagre filen på nytt med tegnkodingen UTF-8
    .says-not-a-file = dette er ikke en vanlig fil
    .help-not-a-file = flytt det som heter noe på .yaml uten å være en fil, ut av mappen
    .says-link = lenken fører ut av porteføljens mappe, til en mappe eller til noe som ikke finnes
    .help-link = legg selve filen her
    .says-ending = bare filer som slutter på .yaml, blir lest
    .help-ending = la navnet slutte på .yaml
    .says-more = filen har flere enn { $count } feil; bare de første vises
    .help-more = rett disse først, og kjør på nytt
",
        nn: r"
unreadable-file = Fila kan ikkje lesast
    .why = Berre vanlege tekstfiler i UTF-8 på høgst 1 MiB blir lesne, og berre innanfor mappa til porteføljen. Ei fil som ikkje kan lesast, er ikkje med i lista.
    .cure = Sørg for at fila er ei vanleg tekstfil i UTF-8 som du har lov til å lese.
    .says = fila kan ikkje lesast
    .says-permission = du har ikkje tilgang til å lese fila
    .help-permission = gi lesetilgang til fila
    .says-vanished = fila forsvann medan ho skulle lesast
    .help-vanished = køyr på nytt
    .says-too-large = fila er større enn 1 MiB
    .help-too-large = legg lange vedlegg ein annan stad og vis til dei
    .says-not-utf8 = fila er ikkje tekst i UTF-8
    .help-not-utf8 = lagre fila på nytt med teiknkodinga UTF-8
    .says-not-a-file = dette er ikkje ei vanleg fil
    .help-not-a-file = flytt det som heiter noko på .yaml utan å vere ei fil, ut av mappa
    .says-link = lenkja fører ut av mappa til porteføljen, til ei mappe eller til noko som ikkje finst
    .help-link = legg sjølve fila her
    .says-ending = berre filer som sluttar på .yaml, blir lesne
    .help-ending = la namnet slutte på .yaml
    .says-more = fila har fleire enn { $count } feil; berre dei første blir viste
    .help-more = rett desse først, og køyr på nytt
",
        en: r"
unreadable-file = The file cannot be read
    .why = Only ordinary text files in UTF-8 of at most 1 MiB are read, and only within the portfolio's folder. A file that cannot be read is missing from the list.
    .cure = See to it that the file is an ordinary text file in UTF-8 that you may read.
    .says = the file cannot be read
    .says-permission = you may not read this file
    .help-permission = allow reading the file
    .says-vanished = the file went away while it was to be read
    .help-vanished = run again
    .says-too-large = the file is larger than 1 MiB
    .help-too-large = keep long enclosures elsewhere and refer to them
    .says-not-utf8 = the file is not text in UTF-8
    .help-not-utf8 = save the file again, encoded as UTF-8
    .says-not-a-file = this is not an ordinary file
    .help-not-a-file = move what is called .yaml without being a file out of the folder
    .says-link = the link leads out of the portfolio's folder, to a folder, or to nothing
    .help-link = put the file itself here
    .says-ending = only files ending in .yaml are read
    .help-ending = let the name end in .yaml
    .says-more = the file has more than { $count } mistakes; only the first are shown
    .help-more = mend these first, and run again
",
    },
    bad: Example { file: "portfolio/measures/skoleskyss.yml", text: "id: skoleskyss\n" },
    good: Example { file: "portfolio/measures/skoleskyss.yaml", text: "id: skoleskyss\n" },
    ..Rule::COMMON
};
