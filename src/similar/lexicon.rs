//! What is known of Norwegian words before any portfolio is read: how the two written languages spell the same word, which
//! words mean the same in this field, and which say little.
//!
//! Short on purpose. How rare a word is, and what a compound is made of, is learnt from the portfolio itself.

/// The same sound in nynorsk and bokmål spelling, wherever it stands in a word.
pub(super) const SPELLINGS: &[(&str, &str)] = &[
    ("eigedom", "eiendom"),
    ("ferj", "ferg"),
    ("frå", "fra"),
    ("gj", "g"),
    ("handsam", "behandl"),
    ("heime", "hjemme"),
    ("heim", "hjem"),
    ("høyr", "hør"),
    ("kj", "k"),
    ("køyr", "kør"),
    ("leiar", "ledar"),
    ("løys", "løs"),
    ("medverk", "medvirk"),
    ("rekneskap", "regnskap"),
    ("rekning", "regning"),
    ("sjuk", "syk"),
    ("skul", "skol"),
    ("straum", "strøm"),
    ("tenest", "tjenest"),
    ("tilsett", "ansett"),
    ("tryggleik", "sikkerhet"),
    ("vass", "vann"),
    ("vatn", "vann"),
    ("veg", "vei"),
    ("verksemd", "virksomhet"),
];

/// Endings that the stemmer leaves alone or parts elsewhere: those who do something, verbs in -ere, the neuter of
/// adjectives, and nynorsk.
pub(super) const ENDINGS: &[(&str, &str)] = &[
    ("erne", "er"),
    ("arane", "er"),
    ("arar", "er"),
    ("aren", "er"),
    ("ere", "er"),
    ("eren", "er"),
    ("erens", "er"),
    ("erer", "er"),
    ("ert", "er"),
    ("erte", "er"),
    ("leg", "lig"),
    ("lege", "lig"),
    ("leik", "het"),
    ("heit", "het"),
    ("alt", "al"),
    ("elt", "el"),
    ("bart", "bar"),
    ("løst", "løs"),
];

/// What makes a noun of a verb: bestille, bestilling; signere, signering; løse, løsning; medverke, medverknad.
pub(super) const NOUN_ENDINGS: [&str; 6] = ["else", "els", "ering", "ning", "ing", "nad"];

/// Words that mean the same in this field: the first stands for the others.
pub(super) const SYNONYMS: &[&[&str]] = &[
    &["ansatt", "ansette", "medarbeider"],
    &["avtale", "kontrakt"],
    &["bestille", "booking", "booke", "reservasjon", "reservere"],
    &["bolig", "bustad"],
    &["flerfaktorautentisering", "tofaktorpålogging", "totrinnspålogging"],
    &["foreldre", "foresatte", "føresette"],
    &["innkjøp", "anskaffelse"],
    &["ki", "ai", "språkmodell"],
    &["lære", "opplæring", "kurs"],
    &["oversikt", "oversyn"],
    &["robot", "automatisere", "rpa"],
    &["signere", "signatur", "underskrift"],
    &["svarassistent", "chatbot", "samtalerobot"],
    &["søknad", "søke"],
    &["tillatelse", "løyve"],
    &["varsel", "melding", "melde"],
];

/// Words that only hold a sentence together.
pub(super) const FUNCTION_WORDS: &str = "
    alle alt all at av bare berre ble bli blir bort både da då de deg dei dem den denne der desse det dette disse du
    eg egen egne eget eige eigen eigne ei ein eit eitt eller en enn er et ett etter flere fleire for fra frå før få får
    gang gi gjennom gjer gjør gå går ha hadde han har hele heile her hos hun ho hva hvem hver hvert hvis hvor hvordan i
    ikke ikkje in inn innan innen ja jeg kan kor korleis kva kvar kvart kven langs man mange med meir mellom men mer mot
    må ned nei nettopp noe noen noko nokon nokre nå når no og også om opp oss over per på rundt samme same seg selv sette
    sin sine sitt sjølv skal slik som så ta tar tas til to tre under ut utan utenfor uten vart vere ved via vil vi vis
    være vår våre år åt å èn én éin éitt òg";

/// Words that nearly every measure could have in its title.
pub(super) const EMPTY_WORDS: &str = "
    app arbeid automatisk automatisert bedre betre bruk data digital digitalisering effektiv elektronisk enkel enklere
    etablere felles forbedre forenkle fylke fylkeskommune helhetlig hjelp informasjon innføre internett kommune kommunal
    løsning mobil modernisere nett nettside nettsted hjemmeside ny plattform portal program prosjekt samordne samordnet
    smart sms system tiltak tjeneste utvikle verktøy web økt øke";

/// Words that many measures have in their titles.
pub(super) const COMMON_WORDS: &str = "
    analyse ansatt arkiv avdeling avtale avvik barn behandle bestille bruker bygg deling dialog drift elev enhet finne
    foreldre forvaltning fylkesvei følge gjenbruk helse hjemmetjeneste innbygger innsyn journal kart kommunikasjon
    kompetanse kontroll leder lære melde måle oppfølging oversikt person pilot plan planlegge påmelding rapport register
    registrere robot rom sak saksbehandling sende sensor sikkerhet skjema skole styre sykehjem søknad time utlån varsel videregående vise
    åpen";

/// What may stand between the parts of a compound, where the first part is known by its stem: skole-e-skyss, drift-s-avtale.
pub(super) const LINKS: [&str; 9] = ["", "a", "e", "s", "er", "ing", "ings", "nings", "elses"];

/// Pairs of consonants that a Norwegian word can begin with.
pub(super) const ONSETS: &str =
    "bj bl br dr dv fj fl fr gj gl gn gr hj hv kj kl kn kr kv pl pr ps sj sk sl sm sn sp st sv tj tr tv vr";
