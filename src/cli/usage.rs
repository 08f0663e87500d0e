//! Wrong arguments and failed runs, in words.

mod words;

pub(super) use words::WORDS;

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::{failure::Failure, locale::Locale, model::Language, problem::Message, render::one_line};

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
