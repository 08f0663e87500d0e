//! A text that is not YAML (or TOML), or that uses what the format leaves out of it.

use crate::{
    check::{Example, Rule},
    locale::Words,
    model::Status,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "bad-yaml",
    from: Some(Status::Idea),
    softens: false,
    words: Words {
        nb: r"
bad-yaml = Filen følger ikke YAML (eller TOML)
    .why = Filen kan ikke deles opp i nøkler og verdier. Ankre, aliaser, tagger, flettenøkler og flere dokumenter i én fil er utelatt av formatet, slik at det som står i filen, er det som gjelder.
    .cure = Rett linjen. Nøkler på samme nivå begynner i samme kolonne, og innrykk er mellomrom.
    .says = filen kan ikke leses som YAML: { $reason }
    .says-toml = filen kan ikke leses som TOML: { $reason }
    .help-toml = tekst står i anførselstegn, og en dato skrives 2026-05-12
    .says-empty = filen er tom
    .help-empty = skriv minst de påkrevde nøklene, eller slett filen
    .says-tab = her står det en tabulator
    .help-tab = bytt tabulatoren ut med mellomrom
    .says-indentation = linjen begynner i en annen kolonne enn linjene den hører sammen med
    .help-indentation = la nøkler på samme nivå begynne i samme kolonne
    .says-quote = et anførselstegn er ikke lukket
    .help-quote = sett et anførselstegn til på slutten av teksten
    .says-escape = omvendt skråstrek betyr noe annet inne i doble anførselstegn
    .help-escape = bruk enkle anførselstegn rundt teksten
    .says-bracket = en klamme eller krøllparentes er ikke lukket, eller et komma mangler
    .help-bracket = sett tekst med komma, kolon eller klammer i anførselstegn, og lukk parentesen
    .says-colon = her står et kolon til på samme linje
    .help-colon = sett teksten i anførselstegn
    .says-no-colon = linjen mangler kolon etter nøkkelen
    .help-no-colon = skriv «nøkkel: verdi», og sett tekst over flere linjer i anførselstegn
    .says-anchor = ankre (&navn) er ikke tillatt
    .help-anchor = skriv verdien helt ut
    .says-alias = aliaser (*navn) er ikke tillatt
    .help-alias = skriv verdien helt ut; en tekst som begynner med * settes i anførselstegn
    .says-tag = tagger (!navn) er ikke tillatt
    .help-tag = fjern taggen; en tekst som begynner med ! settes i anførselstegn
    .says-merge = flettenøkler («<<») er ikke tillatt
    .help-merge = skriv nøklene helt ut
    .says-documents = det står flere dokumenter i filen
    .help-documents = legg hvert dokument i sin egen fil; «---» står bare øverst
    .says-key = en nøkkel må være et ord
    .help-key = skriv «nøkkel: verdi»
    .says-depth = mer enn { $max } nivåer inne i hverandre
    .help-depth = filformatet har aldri så mange nivåer; se etter en parentes for mye
    .says-after-quote = det står tekst etter det siste anførselstegnet
    .help-after-quote = sett hele teksten i enkle anførselstegn: '…'
    .says-bracket-extra = det er en klamme eller krøllparentes for mye
    .help-bracket-extra = fjern den, eller sett teksten i anførselstegn
    .says-character = en tekst kan ikke begynne med dette tegnet
    .help-character = sett teksten i anførselstegn
    .says-conflict = filen har en konflikt som git ikke kunne løse
    .help-conflict = velg det som skal gjelde, og fjern linjene med <<<<<<<, ======= og >>>>>>>
",
        nn: r"
bad-yaml = Fila følgjer ikkje YAML (eller TOML)
    .why = Fila kan ikkje delast opp i nøklar og verdiar. Anker, alias, taggar, flettenøklar og fleire dokument i éi fil er utelatne frå formatet, slik at det som står i fila, er det som gjeld.
    .cure = Rett linja. Nøklar på same nivå byrjar i same kolonne, og innrykk er mellomrom.
    .says = fila kan ikkje lesast som YAML: { $reason }
    .says-toml = fila kan ikkje lesast som TOML: { $reason }
    .help-toml = tekst står i hermeteikn, og ein dato blir skriven 2026-05-12
    .says-empty = fila er tom
    .help-empty = skriv minst dei påkravde nøklane, eller slett fila
    .says-tab = her står det ein tabulator
    .help-tab = byt tabulatoren ut med mellomrom
    .says-indentation = linja byrjar i ei anna kolonne enn linjene ho høyrer saman med
    .help-indentation = la nøklar på same nivå byrje i same kolonne
    .says-quote = eit hermeteikn er ikkje lukka
    .help-quote = set eit hermeteikn til på slutten av teksten
    .says-escape = omvend skråstrek tyder noko anna inne i doble hermeteikn
    .help-escape = bruk enkle hermeteikn rundt teksten
    .says-bracket = ein klamme eller krøllparentes er ikkje lukka, eller eit komma manglar
    .help-bracket = set tekst med komma, kolon eller klammar i hermeteikn, og lukk parentesen
    .says-colon = her står eit kolon til på same linje
    .help-colon = set teksten i hermeteikn
    .says-no-colon = linja manglar kolon etter nøkkelen
    .help-no-colon = skriv «nøkkel: verdi», og set tekst over fleire linjer i hermeteikn
    .says-anchor = anker (&namn) er ikkje tillatne
    .help-anchor = skriv verdien heilt ut
    .says-alias = alias (*namn) er ikkje tillatne
    .help-alias = skriv verdien heilt ut; ein tekst som byrjar med * skal stå i hermeteikn
    .says-tag = taggar (!namn) er ikkje tillatne
    .help-tag = fjern taggen; ein tekst som byrjar med ! skal stå i hermeteikn
    .says-merge = flettenøklar («<<») er ikkje tillatne
    .help-merge = skriv nøklane heilt ut
    .says-documents = det står fleire dokument i fila
    .help-documents = legg kvart dokument i si eiga fil; «---» står berre øvst
    .says-key = ein nøkkel må vere eit ord
    .help-key = skriv «nøkkel: verdi»
    .says-depth = meir enn { $max } nivå inne i kvarandre
    .help-depth = filformatet har aldri så mange nivå; sjå etter ein parentes for mykje
    .says-after-quote = det står tekst etter det siste hermeteiknet
    .help-after-quote = set heile teksten i enkle hermeteikn: '…'
    .says-bracket-extra = det er ein klamme eller krøllparentes for mykje
    .help-bracket-extra = fjern han, eller set teksten i hermeteikn
    .says-character = ein tekst kan ikkje byrje med dette teiknet
    .help-character = set teksten i hermeteikn
    .says-conflict = fila har ein konflikt som git ikkje kunne løyse
    .help-conflict = vel det som skal gjelde, og fjern linjene med <<<<<<<, ======= og >>>>>>>
",
        en: r"
bad-yaml = The file does not follow YAML (or TOML)
    .why = The file cannot be taken apart into keys and values. Anchors, aliases, tags, merge keys and several documents in one file are left out of the format, so that what a file says is what counts.
    .cure = Mend the line. Keys of one level begin in the same column, and indentation is spaces.
    .says = the file cannot be read as YAML: { $reason }
    .says-toml = the file cannot be read as TOML: { $reason }
    .help-toml = text stands in quotes, and a date is written 2026-05-12
    .says-empty = the file is empty
    .help-empty = write at least the required keys, or delete the file
    .says-tab = there is a tab here
    .help-tab = replace the tab by spaces
    .says-indentation = the line begins in another column than the lines it belongs with
    .help-indentation = let keys of one level begin in the same column
    .says-quote = a quotation mark is not closed
    .help-quote = put another quotation mark at the end of the text
    .says-escape = a backslash means something else within double quotes
    .help-escape = put the text in single quotes
    .says-bracket = a bracket or brace is not closed, or a comma is missing
    .help-bracket = put text with commas, colons or brackets in quotes, and close the bracket
    .says-colon = there is another colon on this line
    .help-colon = put the text in quotes
    .says-no-colon = the line lacks a colon after its key
    .help-no-colon = write “key: value”, and put text of several lines in quotes
    .says-anchor = anchors (&name) are not allowed
    .help-anchor = write the value out
    .says-alias = aliases (*name) are not allowed
    .help-alias = write the value out; put a text that begins with * in quotes
    .says-tag = tags (!name) are not allowed
    .help-tag = remove the tag; put a text that begins with ! in quotes
    .says-merge = merge keys (“<<”) are not allowed
    .help-merge = write the keys out
    .says-documents = there are several documents in the file
    .help-documents = give each document a file of its own; “---” stands at the top only
    .says-key = a key has to be a word
    .help-key = write “key: value”
    .says-depth = more than { $max } levels within each other
    .help-depth = the format never has so many levels; look for a bracket too many
    .says-after-quote = text stands after the closing quotation mark
    .help-after-quote = put the whole text in single quotes: '…'
    .says-bracket-extra = there is a bracket or brace too many
    .help-bracket-extra = remove it, or put the text in quotes
    .says-character = a text cannot begin with this sign
    .help-character = put the text in quotes
    .says-conflict = the file has a conflict that git could not solve
    .help-conflict = choose what shall count, and remove the lines with <<<<<<<, ======= and >>>>>>>
",
    },
    bad: Example { file: "portfolio/measures/skoleskyss.yaml", text: "schedule: {earliest: 2027\n" },
    good: Example { file: "portfolio/measures/skoleskyss.yaml", text: "schedule: {earliest: 2027}\n" },
    ..Rule::COMMON
};
