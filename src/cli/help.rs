//! What the help says, in the reader's language.

use clap::{Arg, Command};

use crate::{
    locale::{Locale, Words},
    report::DOCUMENTS,
};

pub(super) static WORDS: Words = Words {
    nb: r"
help-about = Holder en portefølje av digitaliseringstiltak i vanlige filer: kontrollerer, rangerer og forklarer den.
help-usage = Bruk:
help-commands = Kommandoer
help-arguments = Argumenter
help-options = Valg
help-after = Uten kommando vises den prioriterte listen. Mappen er den nærmeste oppover med en strategy.toml.
command-rank = Ranger alle tiltak etter strategiens kriterier
command-check = Finn alle problemer i alle filer
command-explain = Forklar et tiltak, et kriterium, metoden eller en regel
command-schema = Skriv JSON-skjemaet som lar en editor fullføre og forklare nøklene i en fil
command-plan = Lag handlingsplanen: hvilke tiltak som starter når, innenfor penger og folk
command-report = Skriv et dokument: saksframlegg, handlingsplan, budsjettvirkning, gevinster, status, hele porteføljen
command-review = Vis hva en endring gjør med rekkefølge, plan, penger, folk og løfter, som en kommentar
arg-top = Vis bare de øverste
arg-paths = Vis bare problemer i disse filene eller mappene
arg-base = Sammenlign med dette i git, som origin/main: der arbeidet her skilte lag med det
arg-list = Vis alle reglene i stedet
arg-terse = Vis hvert problem på én linje, som fil:linje:kolonne: nivå: melding [regel]
arg-show_accepted = Vis også problemene som er godtatt inntil videre
arg-what = Id til et tiltak eller kriterium, navnet på en regel, eller «method»
arg-plan = Lag planen, og forklar tiltakets plass i den
arg-document = Slag fil: measure (vanlig), decision, plan, system eller strategy
arg-by = Sett sammen tiltakene etter focus-area (vanlig), year, unit eller fund
arg-objective = Gjør verdien (value) eller netto nåverdi (npv) størst mulig; ellers det strategien sier
arg-force = Tiltak som må være med
arg-forbid = Tiltak som ikke får være med
arg-count_applied = Regn med omsøkte midler som om de var innvilget
arg-budget = Hva om rammen til en finansieringskilde endres, som drift=-10%: planen, og hva som blir annerledes
arg-without = Hva om en rolle mangler: planen, og hva som blir annerledes
arg-without_unit = Hva om en enhet trekker seg: planen uten de tiltakene den eier og ikke må gjøre, og hva som blir annerledes
arg-explain = Forklar hva hvert utelatt tiltak ville fortrengt, og hva planen taper uten hvert valgt
arg-alternatives = Vis også så mange andre planer som er nesten like gode, så ulike som mulig
arg-within = Hvor mye mindre de kan være verdt, som 2%
arg-frontier = Vis hva den beste planen gir for hvor mye penger, fra ingenting til uten rammer
arg-time_limit = Stans søket etter så mange sekunder; 0 = til det er bevist
arg-solver = Søk med exact (vanlig) eller en annen løser som er bygd inn, som microlp
arg-adopt = Skriv planen til portfolio/plans under denne id-en
arg-dry_run = Vis bare hva som ville blitt skrevet
arg-against = Vis også hva som er endret mot denne vedtatte planen
arg-as_adopted = Vis denne vedtatte planen som den ble lagt fram
arg-head = Se på denne utgaven i git i stedet for det som ligger i mappen
arg-exact_base = Sammenlign med nettopp --base, ikke med der arbeidet skilte lag med det
arg-no_plan = Sammenlign uten å lage planer
arg-kind = Dokumentet
arg-subject = Det saksframlegget gjelder: id-en til et tiltak, eller «list» for hele den prioriterte listen
arg-period = Tertialet, som 2027-T2; ellers det siste som er over
arg-brief = Kort, til kommunestyret eller fylkestinget
arg-fail_if = Slutt med kode 1 ved new-errors (nye feil), plan-change (planen er en annen) eller governance (noe trenger en avgjørelse)
arg-folder = Porteføljens mappe
arg-formats = Format: table, markdown, csv, html, xlsx, docx, json (text er det samme som table); for problemer også sarif, github, gitlab, azure og junit. Kan gjentas
arg-outputs = Skriv til en fil; kan gjentas. En fil får det første formatet fra --format som passer til endelsen, ellers endelsens eget. Det ingen fil får, kommer på skjermen; «check» viser teksten der i tillegg til filene
arg-language = Språk: nb, nn eller en
arg-as_of = Regn som om det var denne dagen, som 2026-05-12; ellers dagen i dag (UTC)
arg-scenario = Bruk et scenario fra strategy.toml; «plan» tar flere med komma mellom og viser planene side om side
arg-weights = Bytt ut vekter, som brukerverdi=60,effekt=40
arg-method = Metode: value eller board
arg-fail_on = Slutt med kode 1 ved problemer på dette nivået: error (vanlig), warning eller note
arg-focus_area = Vis bare tiltak i dette området
arg-status = Vis bare tiltak med denne statusen
arg-owner = Vis bare tiltak som denne enheten eier
arg-unit = Vis bare tiltak som denne enheten eier eller deltar i
arg-color = Farger: auto (vanlig), always eller never
arg-quiet = Ingen merknader, og ingen tekst i tillegg til filer
arg-verbose = Fortell hva som leses
arg-help = Vis denne hjelpen
arg-version = Vis versjonen
",
    nn: r"
help-about = Held ein portefølje av digitaliseringstiltak i vanlege filer: kontrollerer, rangerer og forklarer han.
help-usage = Bruk:
help-commands = Kommandoar
help-arguments = Argument
help-options = Val
help-after = Utan kommando blir den prioriterte lista vist. Mappa er den nærmaste oppover med ei strategy.toml.
command-rank = Ranger alle tiltak etter kriteria i strategien
command-check = Finn alle problem i alle filer
command-explain = Forklar eit tiltak, eit kriterium, metoden eller ein regel
command-schema = Skriv JSON-skjemaet som lèt ein editor fullføre og forklare nøklane i ei fil
command-plan = Lag handlingsplanen: kva tiltak som startar når, innanfor pengar og folk
command-report = Skriv eit dokument: saksframlegg, handlingsplan, budsjettverknad, gevinstar, status, heile porteføljen
command-review = Vis kva ei endring gjer med rekkjefølgje, plan, pengar, folk og lovnader, som ein kommentar
arg-top = Vis berre dei øvste
arg-paths = Vis berre problem i desse filene eller mappene
arg-base = Samanlikn med dette i git, som origin/main: der arbeidet her skilde lag med det
arg-list = Vis alle reglane i staden
arg-terse = Vis kvart problem på éi linje, som fil:linje:kolonne: nivå: melding [regel]
arg-show_accepted = Vis òg problema som er godtekne inntil vidare
arg-what = Id til eit tiltak eller kriterium, namnet på ein regel, eller «method»
arg-plan = Lag planen, og forklar plassen tiltaket har i han
arg-document = Slag fil: measure (vanleg), decision, plan, system eller strategy
arg-by = Set saman tiltaka etter focus-area (vanleg), year, unit eller fund
arg-objective = Gjer verdien (value) eller netto noverdi (npv) størst mogleg; elles det strategien seier
arg-force = Tiltak som må vere med
arg-forbid = Tiltak som ikkje får vere med
arg-count_applied = Rekn med omsøkte midlar som om dei var løyvde
arg-budget = Kva om ramma til ei finansieringskjelde blir endra, som drift=-10%: planen, og kva som blir annleis
arg-without = Kva om ei rolle manglar: planen, og kva som blir annleis
arg-without_unit = Kva om ei eining trekkjer seg: planen utan dei tiltaka ho eig og ikkje må gjere, og kva som blir annleis
arg-explain = Forklar kva kvart utelate tiltak ville fortrengt, og kva planen taper utan kvart valt
arg-alternatives = Vis òg så mange andre planar som er nesten like gode, så ulike som mogleg
arg-within = Kor mykje mindre dei kan vere verde, som 2%
arg-frontier = Vis kva den beste planen gir for kor mykje pengar, frå ingenting til utan rammer
arg-time_limit = Stans søket etter så mange sekund; 0 = til det er prova
arg-solver = Søk med exact (vanleg) eller ein annan løysar som er bygd inn, som microlp
arg-adopt = Skriv planen til portfolio/plans under denne id-en
arg-dry_run = Vis berre kva som ville blitt skrive
arg-against = Vis òg kva som er endra mot denne vedtekne planen
arg-as_adopted = Vis denne vedtekne planen som han vart lagd fram
arg-head = Sjå på denne utgåva i git i staden for det som ligg i mappa
arg-exact_base = Samanlikn med nettopp --base, ikkje med der arbeidet skilde lag med det
arg-no_plan = Samanlikn utan å lage planar
arg-kind = Dokumentet
arg-subject = Det saksframlegget gjeld: id-en til eit tiltak, eller «list» for heile den prioriterte lista
arg-period = Tertialet, som 2027-T2; elles det siste som er over
arg-brief = Kort, til kommunestyret eller fylkestinget
arg-fail_if = Slutt med kode 1 ved new-errors (nye feil), plan-change (planen er ein annan) eller governance (noko treng ei avgjerd)
arg-folder = Mappa til porteføljen
arg-formats = Format: table, markdown, csv, html, xlsx, docx, json (text er det same som table); for problem òg sarif, github, gitlab, azure og junit. Kan takast opp att
arg-outputs = Skriv til ei fil; kan takast opp att. Ei fil får det første formatet frå --format som passar til endinga, elles det som endinga står for. Det inga fil får, kjem på skjermen; «check» viser teksten der i tillegg til filene
arg-language = Språk: nb, nn eller en
arg-as_of = Rekn som om det var denne dagen, som 2026-05-12; elles dagen i dag (UTC)
arg-scenario = Bruk eit scenario frå strategy.toml; «plan» tek fleire med komma mellom og viser planane side om side
arg-weights = Byt ut vekter, som brukarverdi=60,effekt=40
arg-method = Metode: value eller board
arg-fail_on = Slutt med kode 1 ved problem på dette nivået: error (vanleg), warning eller note
arg-focus_area = Vis berre tiltak i dette området
arg-status = Vis berre tiltak med denne statusen
arg-owner = Vis berre tiltak som denne eininga eig
arg-unit = Vis berre tiltak som denne eininga eig eller deltek i
arg-color = Fargar: auto (vanleg), always eller never
arg-quiet = Ingen merknader, og ingen tekst i tillegg til filer
arg-verbose = Fortel kva som blir lese
arg-help = Vis denne hjelpa
arg-version = Vis versjonen
",
    en: r"
help-about = Keeps a portfolio of digitalisation measures as plain files: checks, ranks and explains it.
help-usage = Usage:
help-commands = Commands
help-arguments = Arguments
help-options = Options
help-after = Without a command the ranked list is shown. The folder is the nearest one upwards with a strategy.toml.
command-rank = Rank all measures by the strategy's criteria
command-check = Find every problem in every file
command-explain = Explain a measure, a criterion, the method or a rule
command-schema = Write the JSON Schema by which an editor completes and explains the keys of a file
command-plan = Make the action plan: which measures start when, within money and people
command-report = Write a document: case paper, action plan, effect on the budget, benefits, status, the whole portfolio
command-review = Show what a change does to order, plan, money, people and promises, as a comment
arg-top = Show only the first so many
arg-paths = Show only problems in these files or folders
arg-base = Compare with this in git, such as origin/main: with where the work here parted from it
arg-list = Show all rules instead
arg-terse = Show each problem on one line, as file:line:column: level: message [rule]
arg-show_accepted = Show the problems too that are accepted for now
arg-what = Id of a measure or criterion, name of a rule, or “method”
arg-plan = Make the plan, and explain the place that the measure has in it
arg-document = Kind of file: measure (default), decision, plan, system or strategy
arg-by = Put the measures together by focus-area (usual), year, unit or fund
arg-objective = Make the value or the net present value (npv) as large as possible; else as the strategy says
arg-force = Measures that have to be in the plan
arg-forbid = Measures that may not be in the plan
arg-count_applied = Count money that is applied for as if it were granted
arg-budget = What if the frame of a fund changes, as in running=-10%: the plan, and what is different
arg-without = What if a role is missing: the plan, and what is different
arg-without_unit = What if a unit withdraws: the plan without the measures that it owns and need not do, and what is different
arg-explain = Explain what each measure left out would displace, and what the plan loses without each chosen one
arg-alternatives = Show too so many other plans that are almost as good, as different as can be
arg-within = How much less they may be worth, such as 2%
arg-frontier = Show what the best plan gives for how much money, from nothing to no frames at all
arg-time_limit = End the search after so many seconds; 0 = until it is proven
arg-solver = Search with exact (usual) or another solver that is built in, such as microlp
arg-adopt = Write the plan to portfolio/plans under this id
arg-dry_run = Only show what would be written
arg-against = Show too what has changed against this adopted plan
arg-as_adopted = Show this adopted plan as it was put forward
arg-head = Look at this revision in git instead of what lies in the folder
arg-exact_base = Compare with --base itself, not with where the work parted from it
arg-no_plan = Compare without making plans
arg-kind = The document
arg-subject = What the case paper is about: id of a measure, or “list” for the whole ranked list
arg-period = The third of a year, such as 2027-T2; otherwise the last that has ended
arg-brief = Short, for a council
arg-fail_if = End with code 1 on new-errors, plan-change (the plan is another) or governance (something needs a decision)
arg-folder = The portfolio's folder
arg-formats = Format: table, markdown, csv, html, xlsx, docx, json (text is the same as table); for problems also sarif, github, gitlab, azure and junit. May be repeated
arg-outputs = Write to a file; may be repeated. A file gets the first format of --format that fits its ending, else the one that the ending stands for. What no file gets is shown on the screen; “check” shows its text there besides the files
arg-language = Language: nb, nn or en
arg-as_of = Reckon as if it were this day, such as 2026-05-12; otherwise today (UTC)
arg-scenario = Use a scenario of strategy.toml; “plan” takes several with commas between and shows the plans side by side
arg-weights = Replace weights, as in uservalue=60,effect=40
arg-method = Method: value or board
arg-fail_on = End with code 1 on problems of this level: error (default), warning or note
arg-focus_area = Show only measures of this area
arg-status = Show only measures of this status
arg-owner = Show only measures that this unit owns
arg-unit = Show only measures that this unit owns or takes part in
arg-color = Colours: auto (default), always or never
arg-quiet = No remarks, and no text besides files
arg-verbose = Tell what is read
arg-help = Show this help
arg-version = Show the version
",
};

/// The same commands and arguments, with words in a language.
pub(super) fn localised(command: Command, locale: &Locale) -> Command {
    let name = command.get_name().to_owned();
    let about = if command.has_subcommands() { "help-about".to_owned() } else { format!("command-{name}") };
    let template = format!("{{about}}\n\n{} {{usage}}\n\n{{all-args}}{{after-help}}\n", locale.text("help-usage"));
    let command = command
        .about(locale.text(&about))
        .help_template(template)
        .subcommand_help_heading(locale.text("help-commands"))
        .mut_args(|argument| described(argument, locale))
        .mut_subcommands(|subcommand| localised(subcommand, locale));
    if command.has_subcommands() { command.after_help(locale.text("help-after")) } else { command }
}

fn described(argument: Arg, locale: &Locale) -> Arg {
    let heading = if argument.is_positional() { "help-arguments" } else { "help-options" };
    let key = format!("arg-{}", argument.get_id());
    let takes_value = argument.get_action().takes_values();
    let help = locale.text(&key);
    let help = if key == "arg-kind" { format!("{help}: {}", documents(locale)) } else { help };
    let argument = argument.help(help).help_heading(locale.text(heading));
    argument.hide_possible_values(takes_value).hide_default_value(takes_value)
}

/// The documents that `report` writes, and what they are.
fn documents(locale: &Locale) -> String {
    let described = |name| format!("{name} ({})", locale.text(&format!("report-{name}")));
    DOCUMENTS.iter().map(|document| described(document.name)).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{cli::args, model::Language};

    #[test]
    fn the_command_is_sound_in_every_language() {
        for language in [Language::Nb, Language::Nn, Language::En] {
            localised(args::command(), &crate::cli::locale(language)).debug_assert();
        }
    }
}
