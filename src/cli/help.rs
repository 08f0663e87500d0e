//! What the help says, in the reader's language.

use clap::{Arg, Command};

use crate::locale::{Locale, Words};

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
arg-top = Vis bare de øverste
arg-paths = Vis bare problemer i disse filene eller mappene
arg-base = Sammenlign med dette i git, som origin/main: der arbeidet her skilte lag med det
arg-list = Vis alle reglene i stedet
arg-terse = Vis hvert problem på én linje, som fil:linje:kolonne: nivå: melding [regel]
arg-show_accepted = Vis også problemene som er godtatt inntil videre
arg-what = Id til et tiltak eller kriterium, navnet på en regel, eller «method»
arg-document = Slag fil: measure (vanlig), decision, plan, system eller strategy
arg-folder = Porteføljens mappe
arg-formats = Format: table, markdown, csv, json (text er det samme som table); for problemer også sarif, github, gitlab, azure og junit. Kan gjentas
arg-outputs = Skriv til en fil; kan gjentas. En fil får det første formatet fra --format som passer til endelsen, ellers endelsens eget. Det ingen fil får, kommer på skjermen; «check» viser teksten der i tillegg til filene
arg-language = Språk: nb, nn eller en
arg-as_of = Regn som om det var denne dagen, som 2026-05-12; ellers dagen i dag (UTC)
arg-scenario = Bruk et scenario fra strategy.toml
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
arg-top = Vis berre dei øvste
arg-paths = Vis berre problem i desse filene eller mappene
arg-base = Samanlikn med dette i git, som origin/main: der arbeidet her skilde lag med det
arg-list = Vis alle reglane i staden
arg-terse = Vis kvart problem på éi linje, som fil:linje:kolonne: nivå: melding [regel]
arg-show_accepted = Vis òg problema som er godtekne inntil vidare
arg-what = Id til eit tiltak eller kriterium, namnet på ein regel, eller «method»
arg-document = Slag fil: measure (vanleg), decision, plan, system eller strategy
arg-folder = Mappa til porteføljen
arg-formats = Format: table, markdown, csv, json (text er det same som table); for problem òg sarif, github, gitlab, azure og junit. Kan takast opp att
arg-outputs = Skriv til ei fil; kan takast opp att. Ei fil får det første formatet frå --format som passar til endinga, elles det som endinga står for. Det inga fil får, kjem på skjermen; «check» viser teksten der i tillegg til filene
arg-language = Språk: nb, nn eller en
arg-as_of = Rekn som om det var denne dagen, som 2026-05-12; elles dagen i dag (UTC)
arg-scenario = Bruk eit scenario frå strategy.toml
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
arg-top = Show only the first so many
arg-paths = Show only problems in these files or folders
arg-base = Compare with this in git, such as origin/main: with where the work here parted from it
arg-list = Show all rules instead
arg-terse = Show each problem on one line, as file:line:column: level: message [rule]
arg-show_accepted = Show the problems too that are accepted for now
arg-what = Id of a measure or criterion, name of a rule, or “method”
arg-document = Kind of file: measure (default), decision, plan, system or strategy
arg-folder = The portfolio's folder
arg-formats = Format: table, markdown, csv, json (text is the same as table); for problems also sarif, github, gitlab, azure and junit. May be repeated
arg-outputs = Write to a file; may be repeated. A file gets the first format of --format that fits its ending, else the one that the ending stands for. What no file gets is shown on the screen; “check” shows its text there besides the files
arg-language = Language: nb, nn or en
arg-as_of = Reckon as if it were this day, such as 2026-05-12; otherwise today (UTC)
arg-scenario = Use a scenario of strategy.toml
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
    let argument = argument.help(locale.text(&key)).help_heading(locale.text(heading));
    argument.hide_possible_values(takes_value).hide_default_value(takes_value)
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
