//! A measure that is like a system in use, and says nothing of it.

use rayon::prelude::*;

use super::similar_measure::is_open;
use crate::{
    check::{Check, Example, Facts, Findings, Rule},
    locale::Words,
    model::{Filed, Measure, Status, System},
    problem::{Level, Message, Place},
    route,
};

pub(in crate::check) static RULE: Rule = Rule {
    name: "similar-system",
    level: Level::Warning,
    from: Some(Status::Idea),
    source: "N 3, L 3.2",
    words: Words {
        nb: r"
similar-system = Tiltaket ligner på et system i bruk
    .why = Mye av det som foreslås, kan et system som alt er betalt. Da holder det å ta det i bruk, eller be leverandøren om det som mangler.
    .cure = Spør den som eier systemet. Nevn det i «systems», eller i «existing_solutions.found» med grunnen til at det ikke holder.
    .says = ligner på systemet «{ $title }» ({ $id }); deler: { $shared }
    .help = spør den som eier det, og skriv «{ $id }» under «systems» (uses, changes, retires), eller i «existing_solutions.found» med «why_not»
    .other = systemet
",
        nn: r"
similar-system = Tiltaket liknar på eit system i bruk
    .why = Mykje av det som blir føreslått, kan eit system som alt er betalt. Då held det å ta det i bruk, eller be leverandøren om det som manglar.
    .cure = Spør den som eig systemet. Nemn det i «systems», eller i «existing_solutions.found» med grunnen til at det ikkje held.
    .says = liknar på systemet «{ $title }» ({ $id }); deler: { $shared }
    .help = spør den som eig det, og skriv «{ $id }» under «systems» (uses, changes, retires), eller i «existing_solutions.found» med «why_not»
    .other = systemet
",
        en: r"
similar-system = The measure is like a system in use
    .why = Much of what is proposed can be done by a system that is paid for already. Then it is enough to use it, or to ask its supplier for what is missing.
    .cure = Ask the system's owner. Name it in “systems”, or in “existing_solutions.found” with the reason why it will not do.
    .says = is like the system “{ $title }” ({ $id }); they share: { $shared }
    .help = ask its owner, and write “{ $id }” under “systems” (uses, changes, retires), or in “existing_solutions.found” with “why_not”
    .other = the system
",
    },
    bad: Example { file: "portfolio/measures/skoleskyss.yaml", text: "title: Nytt sak- og arkivsystem\nsystems:\n" },
    good: Example {
        file: "portfolio/measures/skoleskyss.yaml",
        text: "title: Nytt sak- og arkivsystem\nsystems: {changes: [websak]}\n",
    },
    check: Check::Portfolio(look),
    ..Rule::COMMON
};

/// Keys under which a measure names the systems that it knows of.
const ANSWERS: [&str; 2] = ["existing_solutions", "systems"];

/// Each measure that can still be changed is told of the system most like it.
fn look(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let measures = &facts.portfolio.measures;
    let resemblance = facts.resemblance();
    let found = measures.par_iter().enumerate().map(|(nth, measure)| {
        let is_asked = is_open(measure) && facts.bites(&RULE, measure);
        is_asked.then(|| resemblance.system(nth, |system| !knows(facts, measure, system))).flatten()
    });
    let found: Vec<_> = found.collect();
    for (measure, found) in measures.iter().zip(found) {
        let Some((system, shared)) = found else { continue };
        let message = Message::new("similar-system.says")
            .with("title", &*system.title)
            .with("id", system.id.as_str())
            .with("shared", shared.join(", "));
        let related = (Place::value(&system.file, route!["title"]), Message::new("similar-system.other"));
        findings.add_related(Place::value(&measure.file, route!["title"]), message, vec![related]);
    }
}

/// Whether a measure names a system, or may do so where it could not be read.
fn knows(facts: &Facts<'_>, measure: &Filed<Measure>, system: &System) -> bool {
    let links = &measure.systems;
    let linked = [&links.uses, &links.adds, &links.changes, &links.retires].into_iter().flatten();
    let mut named = linked.chain(measure.existing_solutions.iter().flat_map(|existing| &existing.found));
    named.any(|id| *id == system.id) || ANSWERS.iter().any(|key| facts.doubtful.meets(&measure.file, &route![*key]))
}
