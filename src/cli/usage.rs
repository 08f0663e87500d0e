//! Wrong arguments and failed runs, in words.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::{
    failure::Failure,
    locale::{Locale, Words},
    model::Language,
    problem::Message,
    render::one_line,
};

pub(super) static WORDS: Words = Words {
    nb: r"
failure = feil: { $what }
failure-usage = Se «prioritize --help».
failure-arguments = argumentene kan ikke brukes
failure-unknown-argument = ukjent valg «{ $found }»
failure-unknown-command = ukjent kommando «{ $found }»
failure-like = { $what }. Mente du «{ $like }»?
failure-bad-value = «{ $found }» kan ikke brukes for { $argument }
failure-choices = { $what }. Velg { $choices }.
failure-no-value = { $argument } mangler en verdi
failure-missing = { $argument } mangler
failure-conflict = { $argument } kan ikke brukes sammen med { $other }
failure-no-folder = mappen «{ $folder }» finnes ikke
failure-no-strategy-here = det er ingen strategy.toml i «{ $folder }». Velg porteføljens mappe med -C
failure-no-strategy-around = det er ingen strategy.toml i «{ $folder }» eller noen mappe over. Gå til porteføljens mappe, eller velg den med -C
failure-unreadable-strategy = dette kan ikke lages før strategy.toml er rettet. Se hva som er galt, med «prioritize check»
failure-unusable-criteria = dette kan ikke lages før vektene og skalaene i strategy.toml er rettet. Se hva som er galt, med «prioritize check»
failure-no-criteria = strategien har ingen kriterier, så metoden «value» kan ikke brukes. Bruk --method board
failure-unknown-id = { $kind } «{ $id }» finnes ikke
failure-unknown-what = «{ $id }» er verken et tiltak, et kriterium, en regel eller «method»
failure-weight = «{ $found }» er ikke en vekt. Skriv id=tall, som brukerverdi=60
failure-weight-family = vekten til «{ $id }» kan ikke byttes ut: kriteriet er rangert. Gi alle søsken vekt
failure-weight-zero = vektene til kriterier under samme forelder summerer til null. Gi minst ett av dem en vekt over null
failure-write-folder = mappen til «{ $file }» finnes ikke
failure-path = «{ $path }» er ingen fil eller mappe i porteføljen
failure-no-json = dette har ikke formatet json. Bruk table, markdown, html, csv, xlsx eller docx
failure-only-json = dette finnes bare i formatet json
failure-only-problems = formatet { $format } er for problemer, og her er det ingen å fortelle om. Bruk table, markdown, html, csv, xlsx eller docx
failure-unknown-ending = endelsen på «{ $file }» hører ikke til noe format. Velg med --format
failure-packed = formatet er ikke tekst og kan ikke vises i terminalen. Skriv det til en fil med -o
failure-formats-left = flere formater har ingen fil: { $formats }. Oppgi en fil for hvert av dem med -o; bare ett kan skrives på skjermen
failure-same-file = «{ $file }» er oppgitt to ganger. Gi hvert resultat sin egen fil
failure-terse = --terse gjelder teksten, og her blir det ikke skrevet noen tekst
failure-no-file = «{ $file }» er ikke en vanlig fil
failure-write = «{ $file }» kunne ikke skrives
failure-plan-too-large = beløpene er så store at summene av dem ikke blir nøyaktige; se etter en feil i filene
failure-plan-broken = planen som ble funnet, bryter regler den skal holde ({ $rules }). Det er en feil i programmet, og planen vises derfor ikke
failure-unknown-solver = løseren «{ $found }» finnes ikke. Velg { $choices }
failure-solver-not-built = programmet er bygd uten løseren «{ $found }». Bygg det med «{ $command }»; README.md sier hva som trengs
failure-plan-unknown = ingen plan ble funnet i tide. Gi mer tid med --time-limit
failure-plan-method = planen lages etter verdi, og det finnes bare med --method value. Bruk --objective npv, eller la være å velge metode
failure-report-subject = dokumentet { $document } gjelder ett tiltak eller listen. Oppgi id-en til tiltaket, eller «list»
failure-report-no-subject = dokumentet { $document } gjelder hele porteføljen. Utelat «{ $found }»
failure-report-no-period = --period og --brief gjelder ikke dokumentet { $document }
failure-unknown-subject = «{ $id }» er verken et tiltak eller «list»
plan-refused-no-scores = planen kan ikke lages etter verdi: tiltakene har ingen poeng. Bruk --objective npv
plan-refused-forbids-mandatory = «{ $id }» er pålagt og kan ikke holdes utenfor
plan-refused-both = «{ $id }» kan ikke både kreves og holdes utenfor
plan-refused-running = «{ $id }» er i gang og kan ikke holdes utenfor
plan-refused-status = «{ $id }» kan ikke kreves: statusen gjør at tiltaket ikke deltar i planen
failure-budget = «{ $found }» er ingen endring av en ramme. Skriv kilde=prosent, som drift=-10%
failure-within = «{ $found }» er ingen andel. Skriv den i prosent, som 2%
failure-one-scenario = flere scenarioer kan bare vises side om side, uten --adopt, --against, --explain, --alternatives og --frontier
failure-adopt-id = «{ $id }» kan ikke være id-en til en plan: bruk små bokstaver a–z, sifre og bindestreker
failure-adopt-exists = planen «{ $id }» finnes allerede, og en vedtatt plan endres ikke. Velg en annen id
failure-adopt-read = planen kan ikke skrives så lenge en av filene den bygger på, ikke kan leses. Se hva som er galt, med «prioritize check»
remark-adopted = Skrev { $file }. Planen gjelder når vedtaket ligger i portfolio/decisions.
plan-progress = { $gap } fra bevist
failure-no-repository = «{ $folder }» ligger ikke i noe git-arkiv, så det er ikke noe å sammenligne med
failure-repository = git-arkivet som «{ $folder }» ligger i, kan ikke leses
failure-reftable = git-arkivet har navnene på grenene i en form (reftable) som ikke kan leses her
failure-no-commits = git-arkivet har ingen commit ennå, så det er ikke noe å sammenligne med
failure-no-revision = «{ $revision }» finnes ikke i git-arkivet
failure-no-revision-like = «{ $revision }» finnes ikke i git-arkivet. Mente du «{ $like }»?
failure-no-branch = «{ $revision }» finnes ikke i git-arkivet her. Er det en gren som ikke er hentet, kjør «{ $command }», og bruk «{ $branch }»
failure-range = «{ $revision }» er et spenn. Velg en enkelt revisjon, som «{ $one }»; det sammenlignes der arbeidet her skilte lag med den
failure-ambiguous-revision = «{ $revision }» kan være flere ting i git-arkivet. Skriv mer av det
failure-not-a-commit = «{ $revision }» er ingen commit
failure-commit-missing = «{ $revision }» er ikke hentet til git-arkivet her. Kjør «{ $command }»
failure-history-cut = for lite av historien er hentet til git-arkivet her til å vise hva «{ $one }» og «{ $other }» har felles. Kjør «{ $command }»
failure-no-common-history = «{ $one }» og «{ $other }» har ingen felles historie
failure-part-missing = git-arkivet her mangler noe av innholdet i { $commit }. Kjør «{ $command }»
failure-object = objektet { $object } i git-arkivet er skadet. Se «git fsck»
failure-no-portfolio-in = i «{ $revision }» er det ingen portefølje her
remark-read = Leste { $files } filer i { $folder }.
remark-schema-without-ids = Skjemaet har ingen id-er, for det er ingen strategy.toml som kan leses.
remark-schema-few-ids = Noe i strategy.toml kan ikke leses, så skjemaet kan mangle id-er. Se hva som er galt, med «prioritize check».
",
    nn: r"
failure = feil: { $what }
failure-usage = Sjå «prioritize --help».
failure-arguments = argumenta kan ikkje brukast
failure-unknown-argument = ukjent val «{ $found }»
failure-unknown-command = ukjend kommando «{ $found }»
failure-like = { $what }. Meinte du «{ $like }»?
failure-bad-value = «{ $found }» kan ikkje brukast for { $argument }
failure-choices = { $what }. Vel { $choices }.
failure-no-value = { $argument } manglar ein verdi
failure-missing = { $argument } manglar
failure-conflict = { $argument } kan ikkje brukast saman med { $other }
failure-no-folder = mappa «{ $folder }» finst ikkje
failure-no-strategy-here = det er inga strategy.toml i «{ $folder }». Vel mappa til porteføljen med -C
failure-no-strategy-around = det er inga strategy.toml i «{ $folder }» eller noka mappe over. Gå til mappa til porteføljen, eller vel henne med -C
failure-unreadable-strategy = dette kan ikkje lagast før strategy.toml er retta. Sjå kva som er gale, med «prioritize check»
failure-unusable-criteria = dette kan ikkje lagast før vektene og skalaene i strategy.toml er retta. Sjå kva som er gale, med «prioritize check»
failure-no-criteria = strategien har ingen kriterium, så metoden «value» kan ikkje brukast. Bruk --method board
failure-unknown-id = { $kind } «{ $id }» finst ikkje
failure-unknown-what = «{ $id }» er verken eit tiltak, eit kriterium, ein regel eller «method»
failure-weight = «{ $found }» er ikkje ei vekt. Skriv id=tal, som brukarverdi=60
failure-weight-family = vekta til «{ $id }» kan ikkje bytast ut: kriteriet er rangert. Gi alle sysken vekt
failure-weight-zero = vektene til kriterium under same forelder summerer til null. Gi minst eitt av dei ei vekt over null
failure-write-folder = mappa til «{ $file }» finst ikkje
failure-path = «{ $path }» er inga fil eller mappe i porteføljen
failure-no-json = dette har ikkje formatet json. Bruk table, markdown, html, csv, xlsx eller docx
failure-only-json = dette finst berre i formatet json
failure-only-problems = formatet { $format } er for problem, og her er det ingen å fortelje om. Bruk table, markdown, html, csv, xlsx eller docx
failure-unknown-ending = endinga på «{ $file }» høyrer ikkje til noko format. Vel med --format
failure-packed = formatet er ikkje tekst og kan ikkje visast i terminalen. Skriv det til ei fil med -o
failure-formats-left = fleire format har inga fil: { $formats }. Oppgi ei fil for kvart av dei med -o; berre eitt kan skrivast på skjermen
failure-same-file = «{ $file }» er oppgitt to gonger. Gi kvart resultat si eiga fil
failure-terse = --terse gjeld teksten, og her blir det ikkje skrive nokon tekst
failure-no-file = «{ $file }» er ikkje ei vanleg fil
failure-write = «{ $file }» kunne ikkje skrivast
failure-plan-too-large = beløpa er så store at summane av dei ikkje blir nøyaktige; sjå etter ein feil i filene
failure-plan-broken = planen som vart funnen, bryt reglar han skal halde ({ $rules }). Det er ein feil i programmet, og planen blir difor ikkje vist
failure-unknown-solver = løysaren «{ $found }» finst ikkje. Vel { $choices }
failure-solver-not-built = programmet er bygd utan løysaren «{ $found }». Bygg det med «{ $command }»; README.md seier kva som trengst
failure-plan-unknown = ingen plan vart funnen i tide. Gi meir tid med --time-limit
failure-plan-method = planen blir laga etter verdi, og det finst berre med --method value. Bruk --objective npv, eller la vere å velje metode
failure-report-subject = dokumentet { $document } gjeld eitt tiltak eller lista. Oppgi id-en til tiltaket, eller «list»
failure-report-no-subject = dokumentet { $document } gjeld heile porteføljen. Utelat «{ $found }»
failure-report-no-period = --period og --brief gjeld ikkje dokumentet { $document }
failure-unknown-subject = «{ $id }» er verken eit tiltak eller «list»
plan-refused-no-scores = planen kan ikkje lagast etter verdi: tiltaka har ingen poeng. Bruk --objective npv
plan-refused-forbids-mandatory = «{ $id }» er pålagt og kan ikkje haldast utanfor
plan-refused-both = «{ $id }» kan ikkje både krevjast og haldast utanfor
plan-refused-running = «{ $id }» er i gang og kan ikkje haldast utanfor
plan-refused-status = «{ $id }» kan ikkje krevjast: statusen gjer at tiltaket ikkje deltek i planen
failure-budget = «{ $found }» er inga endring av ei ramme. Skriv kjelde=prosent, som drift=-10%
failure-within = «{ $found }» er ingen del. Skriv han i prosent, som 2%
failure-one-scenario = fleire scenario kan berre visast side om side, utan --adopt, --against, --explain, --alternatives og --frontier
failure-adopt-id = «{ $id }» kan ikkje vere id-en til ein plan: bruk små bokstavar a–z, siffer og bindestrekar
failure-adopt-exists = planen «{ $id }» finst alt, og ein vedteken plan blir ikkje endra. Vel ein annan id
failure-adopt-read = planen kan ikkje skrivast så lenge ei av filene han byggjer på, ikkje kan lesast. Sjå kva som er gale, med «prioritize check»
remark-adopted = Skreiv { $file }. Planen gjeld når vedtaket ligg i portfolio/decisions.
plan-progress = { $gap } frå prova
failure-no-repository = «{ $folder }» ligg ikkje i noko git-arkiv, så det er ikkje noko å samanlikne med
failure-repository = git-arkivet som «{ $folder }» ligg i, kan ikkje lesast
failure-reftable = git-arkivet har namna på greinene i ei form (reftable) som ikkje kan lesast her
failure-no-commits = git-arkivet har ingen commit enno, så det er ikkje noko å samanlikne med
failure-no-revision = «{ $revision }» finst ikkje i git-arkivet
failure-no-revision-like = «{ $revision }» finst ikkje i git-arkivet. Meinte du «{ $like }»?
failure-no-branch = «{ $revision }» finst ikkje i git-arkivet her. Er det ei grein som ikkje er henta, køyr «{ $command }», og bruk «{ $branch }»
failure-range = «{ $revision }» er eit spenn. Vel ein enkelt revisjon, som «{ $one }»; det blir samanlikna der arbeidet her skilde lag med han
failure-ambiguous-revision = «{ $revision }» kan vere fleire ting i git-arkivet. Skriv meir av det
failure-not-a-commit = «{ $revision }» er ingen commit
failure-commit-missing = «{ $revision }» er ikkje henta til git-arkivet her. Køyr «{ $command }»
failure-history-cut = for lite av historia er henta til git-arkivet her til å vise kva «{ $one }» og «{ $other }» har felles. Køyr «{ $command }»
failure-no-common-history = «{ $one }» og «{ $other }» har inga felles historie
failure-part-missing = git-arkivet her manglar noko av innhaldet i { $commit }. Køyr «{ $command }»
failure-object = objektet { $object } i git-arkivet er skadd. Sjå «git fsck»
failure-no-portfolio-in = i «{ $revision }» er det ingen portefølje her
remark-read = Las { $files } filer i { $folder }.
remark-schema-without-ids = Skjemaet har ingen id-ar, for det er inga strategy.toml som kan lesast.
remark-schema-few-ids = Noko i strategy.toml kan ikkje lesast, så skjemaet kan mangle id-ar. Sjå kva som er gale, med «prioritize check».
",
    en: r"
failure = error: { $what }
failure-usage = See “prioritize --help”.
failure-arguments = the arguments cannot be used
failure-unknown-argument = unknown option “{ $found }”
failure-unknown-command = unknown command “{ $found }”
failure-like = { $what }. Did you mean “{ $like }”?
failure-bad-value = “{ $found }” cannot be used for { $argument }
failure-choices = { $what }. Choose { $choices }.
failure-no-value = { $argument } lacks a value
failure-missing = { $argument } is missing
failure-conflict = { $argument } cannot be used together with { $other }
failure-no-folder = there is no folder “{ $folder }”
failure-no-strategy-here = there is no strategy.toml in “{ $folder }”. Choose the portfolio's folder with -C
failure-no-strategy-around = there is no strategy.toml in “{ $folder }” or any folder above. Go to the portfolio's folder, or choose it with -C
failure-unreadable-strategy = this cannot be made before strategy.toml is mended. See what is wrong with “prioritize check”
failure-unusable-criteria = this cannot be made before the weights and scales in strategy.toml are mended. See what is wrong with “prioritize check”
failure-no-criteria = the strategy has no criteria, so the method “value” cannot be used. Use --method board
failure-unknown-id = there is no { $kind } “{ $id }”
failure-unknown-what = “{ $id }” is neither a measure, a criterion, a rule nor “method”
failure-weight = “{ $found }” is not a weight. Write id=number, as in uservalue=60
failure-weight-family = the weight of “{ $id }” cannot be replaced: the criterion is ranked. Give all its siblings weights
failure-weight-zero = the weights of criteria under one parent add up to zero. Give at least one of them a weight above zero
failure-write-folder = the folder of “{ $file }” does not exist
failure-path = “{ $path }” is no file or folder of the portfolio
failure-no-json = this has no json format. Use table, markdown, html, csv, xlsx or docx
failure-only-json = this comes in json format only
failure-only-problems = the format { $format } is for problems, and this does not tell of any. Use table, markdown, html, csv, xlsx or docx
failure-unknown-ending = the ending of “{ $file }” belongs to no format. Choose with --format
failure-packed = the format is no text and cannot be shown in the terminal. Write it to a file with -o
failure-formats-left = several formats have no file: { $formats }. Name a file for each of them with -o; only one can be written to the screen
failure-same-file = “{ $file }” is named twice. Give each result a file of its own
failure-terse = --terse is about the text, and no text is written here
failure-no-file = “{ $file }” is not an ordinary file
failure-write = “{ $file }” could not be written
failure-plan-too-large = the amounts are so large that sums of them are not exact; look for a mistake in the files
failure-plan-broken = the plan found breaks rules that it has to keep ({ $rules }). That is a fault of the program, and the plan is not shown
failure-unknown-solver = there is no solver “{ $found }”. Choose { $choices }
failure-solver-not-built = this program was built without the solver “{ $found }”. Build it with “{ $command }”; README.md says what that needs
failure-plan-unknown = no plan was found in time. Give it more with --time-limit
failure-plan-method = the plan is made by value, which only --method value gives. Use --objective npv, or choose no method
failure-report-subject = the document { $document } is about one measure or the list. Give the measure's id, or “list”
failure-report-no-subject = the document { $document } is about the whole portfolio. Leave out “{ $found }”
failure-report-no-period = --period and --brief do not go with the document { $document }
failure-unknown-subject = “{ $id }” is neither a measure nor “list”
plan-refused-no-scores = the plan cannot be made by value: the measures have no scores. Use --objective npv
plan-refused-forbids-mandatory = “{ $id }” is mandatory and cannot be kept out
plan-refused-both = “{ $id }” cannot be asked for and kept out at the same time
plan-refused-running = “{ $id }” is under way and cannot be kept out
plan-refused-status = “{ $id }” cannot be asked for: with its status it takes no part in the plan
failure-budget = “{ $found }” is no change of a frame. Write fund=per cent, as in running=-10%
failure-within = “{ $found }” is no share. Write it in per cent, such as 2%
failure-one-scenario = several scenarios can only be shown side by side, without --adopt, --against, --explain, --alternatives and --frontier
failure-adopt-id = “{ $id }” cannot be the id of a plan: use lower-case letters a–z, digits and hyphens
failure-adopt-exists = there is a plan “{ $id }” already, and an adopted plan is not changed. Choose another id
failure-adopt-read = the plan cannot be written as long as one of the files it rests on cannot be read. See what is wrong with “prioritize check”
remark-adopted = Wrote { $file }. The plan counts when the decision is in portfolio/decisions.
plan-progress = { $gap } from proven
failure-no-repository = “{ $folder }” lies in no git repository, so there is nothing to compare with
failure-repository = the git repository that “{ $folder }” lies in cannot be read
failure-reftable = the git repository keeps the names of its branches in a form (reftable) that cannot be read here
failure-no-commits = the git repository has no commit yet, so there is nothing to compare with
failure-no-revision = there is no “{ $revision }” in the git repository
failure-no-revision-like = there is no “{ $revision }” in the git repository. Did you mean “{ $like }”?
failure-no-branch = there is no “{ $revision }” in the git repository here. If it is a branch that was not fetched, run “{ $command }”, and use “{ $branch }”
failure-range = “{ $revision }” is a range. Choose a single revision, such as “{ $one }”; the comparison is with where the work here parted from it
failure-ambiguous-revision = “{ $revision }” can be several things in the git repository. Write more of it
failure-not-a-commit = “{ $revision }” is no commit
failure-commit-missing = “{ $revision }” was not fetched to the git repository here. Run “{ $command }”
failure-history-cut = too little history was fetched to the git repository here to show what “{ $one }” and “{ $other }” have in common. Run “{ $command }”
failure-no-common-history = “{ $one }” and “{ $other }” have no history in common
failure-part-missing = the git repository here lacks some of what is in { $commit }. Run “{ $command }”
failure-object = the object { $object } in the git repository is damaged. See “git fsck”
failure-no-portfolio-in = there is no portfolio here in “{ $revision }”
remark-read = Read { $files } files in { $folder }.
remark-schema-without-ids = The schema has no ids, for there is no strategy.toml that can be read.
remark-schema-few-ids = Something in strategy.toml cannot be read, so the schema may lack ids. See what is wrong with “prioritize check”.
",
};

/// A run that ended with its arguments.
pub struct Ended {
    /// What to print.
    pub text: String,
    /// Whether that is what was asked for: help or the version.
    pub asked_for: bool,
}

/// The language that the arguments ask for, before they are read in earnest.
pub(super) fn language(arguments: &[OsString]) -> Option<Language> {
    let texts: Vec<&str> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
    let behind = texts.windows(2).find_map(|pair| (pair[0] == "--language").then_some(pair[1]));
    let name = texts.iter().find_map(|text| text.strip_prefix("--language=")).or(behind)?;
    match name {
        "nb" => Some(Language::Nb),
        "nn" => Some(Language::Nn),
        "en" => Some(Language::En),
        _ => None,
    }
}

/// What clap has to say, in the reader's language.
pub(super) fn ended(error: &clap::Error, locale: &Locale) -> Ended {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        return Ended { text: error.to_string(), asked_for: true };
    }
    let text = format!("{}\n{}", failed(&explained(error, locale), locale), locale.text("failure-usage"));
    Ended { text, asked_for: false }
}

fn explained(error: &clap::Error, locale: &Locale) -> String {
    let texts = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => std::slice::from_ref(text),
        Some(ContextValue::Strings(texts)) => texts,
        _ => &[],
    };
    let context = |kind| texts(kind).first().map(|text| one_line(text).into_owned());
    let argument = context(ContextKind::InvalidArg).unwrap_or_default();
    let found = context(ContextKind::InvalidValue);
    let what = match (error.kind(), found) {
        (ErrorKind::UnknownArgument, _) => Message::new("failure-unknown-argument").with("found", argument),
        (ErrorKind::InvalidSubcommand, _) => Message::new("failure-unknown-command")
            .with("found", context(ContextKind::InvalidSubcommand).unwrap_or_default()),
        (ErrorKind::InvalidValue | ErrorKind::ValueValidation, Some(found)) if !found.is_empty() => {
            Message::new("failure-bad-value").with("found", found).with("argument", argument)
        }
        (ErrorKind::InvalidValue, _) => Message::new("failure-no-value").with("argument", argument),
        (ErrorKind::MissingRequiredArgument, _) => Message::new("failure-missing").with("argument", argument),
        (ErrorKind::ArgumentConflict, _) => Message::new("failure-conflict")
            .with("argument", argument)
            .with("other", context(ContextKind::PriorArg).unwrap_or_default()),
        _ => Message::new("failure-arguments"),
    };
    let what = locale.say(&what);
    let suggested = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    // The likest comes last.
    if let Some(like) = suggested.into_iter().find_map(|kind| texts(kind).last()) {
        let like = one_line(like).into_owned();
        return locale.say(&Message::new("failure-like").with("what", what).with("like", like));
    }
    match error.get(ContextKind::ValidValue) {
        Some(ContextValue::Strings(choices)) if !choices.is_empty() => {
            locale.say(&Message::new("failure-choices").with("what", what).with("choices", choices.clone()))
        }
        _ => what,
    }
}

/// A failure of the run: what was tried, and what the operating system said.
pub(super) fn tell(error: &anyhow::Error, locale: &Locale) -> String {
    let told = error.chain().map(|cause| match cause.downcast_ref::<Failure>() {
        Some(failure) => locale.say(&failure.message),
        None => cause.to_string(),
    });
    failed(&told.collect::<Vec<_>>().join(": "), locale)
}

fn failed(what: &str, locale: &Locale) -> String {
    one_line(&locale.say(&Message::new("failure").with("what", what))).into_owned()
}
