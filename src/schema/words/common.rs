//! What the words of single keys have in common.

use crate::locale::Words;

pub(super) static WORDS: Words = Words {
    nb: r"
schema-expected = Her skal det stå { $expected }.
schema-whole-number = et helt tall fra { $min } til { $max }
schema-line = en tekst på høyst { $max } tegn
schema-scale-of = Skalaen går fra { $worst } (dårligst) til { $best } (best).
schema-cost-key-name = Fordelingsnøkkel
schema-empty = Ingenting: som om nøkkelen ikke sto der
",
    nn: r"
schema-expected = Her skal det stå { $expected }.
schema-whole-number = eit heilt tal frå { $min } til { $max }
schema-line = ein tekst på høgst { $max } teikn
schema-scale-of = Skalaen går frå { $worst } (dårlegast) til { $best } (best).
schema-cost-key-name = Fordelingsnøkkel
schema-empty = Ingenting: som om nøkkelen ikkje stod der
",
    en: r"
schema-expected = Here belongs { $expected }.
schema-whole-number = a whole number from { $min } to { $max }
schema-line = a text of at most { $max } characters
schema-scale-of = The scale goes from { $worst } (worst) to { $best } (best).
schema-cost-key-name = A cost key
schema-empty = Nothing: as if the key were not there
",
};
