//! Where a result goes, and in which format.

use std::{
    io::{self, IsTerminal as _, Write},
    path::{Path, PathBuf},
};

use super::{
    Args,
    args::{Command, JSON, TEXT},
};
use crate::{
    doc::Doc,
    failure::Failure,
    locale::Locale,
    problem::Message,
    render::{FORMATS, Format, Screen},
};

/// What to do with a result.
pub(super) struct Output {
    pub(super) kind: Kind,
    file: Option<PathBuf>,
    screen: Screen,
}

/// The two kinds of result.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    /// Structures of its own, for programs.
    Json,
    /// A document in one of the formats.
    Doc(&'static Format),
}

impl Kind {
    /// What the arguments ask for.
    pub(super) fn of(args: &Args) -> Result<Self, Failure> {
        match (args.format.as_deref(), &args.output) {
            (Some(name), _) => Ok(named(name)),
            (None, Some(file)) => of_ending(file).ok_or_else(|| {
                Failure::new(Message::new("failure-unknown-ending").with("file", file.display().to_string()))
            }),
            (None, None) if matches!(args.command, Some(Command::Schema(_))) => Ok(Self::Json),
            (None, None) => Ok(Self::Doc(FORMATS[0])),
        }
    }
}

impl Output {
    /// The format that was named, else that of the file's ending, else a table. The file's path begins where the program
    /// was started, whatever `-C` says.
    pub(super) fn new(args: &Args) -> Result<Self, Failure> {
        let screen = if args.output.is_some() { Screen::default() } else { screen(&args.color) };
        Ok(Self { kind: Kind::of(args)?, file: args.output.clone(), screen })
    }

    /// Writes a document, or the JSON for the same.
    pub(super) fn write(
        &self,
        doc: impl FnOnce() -> Doc,
        json: impl FnOnce() -> Result<String, Failure>,
        locale: &Locale,
        out: &mut dyn Write,
    ) -> anyhow::Result<()> {
        let mut bytes = Vec::new();
        match self.kind {
            Kind::Json => writeln!(bytes, "{}", json()?)?,
            Kind::Doc(format) => (format.write)(&doc(), locale, &self.screen, &mut bytes)?,
        }
        match &self.file {
            None => out.write_all(&bytes)?,
            Some(file) => replace(file, &bytes).map_err(|error| {
                let missing = error.kind() == io::ErrorKind::NotFound;
                let key = if missing { "failure-write-folder" } else { "failure-write" };
                let message = Message::new(key).with("file", file.display().to_string());
                // The temporary file's name would only puzzle.
                if missing { Failure::new(message) } else { Failure::because(message, error.kind().into()) }
            })?,
        }
        Ok(())
    }
}

fn named(name: &str) -> Kind {
    if name == JSON {
        return Kind::Json;
    }
    let format = FORMATS.iter().copied().find(|format| format.name == name && name != TEXT);
    Kind::Doc(format.unwrap_or(FORMATS[0]))
}

fn of_ending(file: &Path) -> Option<Kind> {
    let ending = file.extension()?.to_str()?.to_lowercase();
    if ending == JSON {
        return Some(Kind::Json);
    }
    FORMATS.iter().copied().find(|format| format.extensions.contains(&&*ending)).map(Kind::Doc)
}

/// Writes a whole file, or leaves what was there.
fn replace(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut temporary = tempfile::Builder::new().prefix(".prioritize-").tempfile_in(folder)?;
    temporary.write_all(bytes)?;
    temporary.as_file().sync_all()?;
    temporary.persist(file)?;
    Ok(())
}

/// What standard output is. `COLUMNS` is for those who want a width without a terminal.
fn screen(color: &str) -> Screen {
    let told = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok()).filter(|columns| *columns > 0);
    let terminal = || {
        let size = io::stdout().is_terminal().then(|| terminal_size::terminal_size_of(io::stdout())).flatten();
        size.map(|(width, _)| width.0)
    };
    let color = match color {
        "always" => true,
        "never" => false,
        _ => anstream::AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never,
    };
    Screen { width: told.or_else(terminal), color }
}
