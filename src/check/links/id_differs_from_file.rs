//! A file whose name is not its id.

use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    load::stem,
    locale::Words,
    model::{Filed, Id, Status},
    problem::{Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "id-differs-from-file",
    from: Some(Status::Idea),
    softens: false,
    words: Words {
        nb: r"
id-differs-from-file = Filnavnet og id-en er ikke like
    .why = Andre filer viser til tiltaket med id-en. Når filen heter det samme, er den lett å finne, og to filer kan ikke få samme id.
    .cure = Gi filen navnet «<id>.yaml», eller rett id-en.
    .says = id-en er «{ $id }», men filen heter «{ $stem }»
    .help = kall filen «{ $id }.yaml», eller skriv «id: { $stem }»
",
        nn: r"
id-differs-from-file = Filnamnet og id-en er ikkje like
    .why = Andre filer viser til tiltaket med id-en. Når fila heiter det same, er ho lett å finne, og to filer kan ikkje få same id.
    .cure = Gi fila namnet «<id>.yaml», eller rett id-en.
    .says = id-en er «{ $id }», men fila heiter «{ $stem }»
    .help = kall fila «{ $id }.yaml», eller skriv «id: { $stem }»
",
        en: r"
id-differs-from-file = The file's name is not its id
    .why = Other files refer to the measure by its id. A file of the same name is easy to find, and no two files can get the same id.
    .cure = Call the file “<id>.yaml”, or mend the id.
    .says = the id is “{ $id }”, but the file is called “{ $stem }”
    .help = call the file “{ $id }.yaml”, or write “id: { $stem }”
",
    },
    bad: Example {
        file: "portfolio/measures/kart.yaml",
        text: "id: kartet\ntitle: Kart over kulturminner\nowner: it\nfocus_areas: [dialog]\nstatus: idea\n",
    },
    good: Example {
        file: "portfolio/measures/kart.yaml",
        text: "id: kart\ntitle: Kart over kulturminner\nowner: it\nfocus_areas: [dialog]\nstatus: idea\n",
    },
    check: Check::Portfolio(look),
    ..Rule::COMMON
};

fn look(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let portfolio = facts.portfolio;
    compare(&portfolio.measures, |measure| &measure.id, findings);
    compare(&portfolio.decisions, |decision| &decision.id, findings);
    compare(&portfolio.plans, |plan| &plan.id, findings);
    compare(&portfolio.systems, |system| &system.id, findings);
}

fn compare<T>(records: &[Filed<T>], id_of: fn(&T) -> &Id, findings: &mut Findings<'_>) {
    for record in records {
        let (id, stem) = (id_of(record), stem(&record.file));
        if id != stem {
            let message = Message::new("id-differs-from-file.says").with("id", id.as_str()).with("stem", stem);
            findings.add(Place::value(&record.file, route!["id"]), message);
        }
    }
}
