//! Which results a run writes: each in a format, to a file or to standard output.

use std::{
    cell::LazyCell,
    io::{self, IsTerminal as _, Write},
    path::{Path, PathBuf},
};

use super::{
    Args,
    args::{Command, JSON, TEXT},
    files,
};
use crate::{
    doc::Doc,
    failure::Failure,
    locale::Locale,
    problem::Message,
    render::{FORMATS, Format, Paths, Screen, TERSE},
    source::Tree,
};

/// The two kinds of result.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    /// Structures of its own, for programs.
    Json,
    /// A document in one of the formats.
    Doc(&'static Format),
}

/// Which kind of result goes where.
struct Destinations {
    /// Files. Their paths begin where the program was started, whatever `-C` says.
    files: Vec<(PathBuf, Kind)>,
    /// Standard output, where something goes there.
    standard: Option<Kind>,
}

impl Destinations {
    /// Shares out what `--format` names. A file takes the first that fits its ending and no other file has taken, else the
    /// format that its ending stands for; what no file takes goes to standard output. `check` writes its text there besides.
    fn of(args: &Args) -> Result<Self, Failure> {
        let mut asked: Vec<Kind> = args.formats.iter().map(|name| Kind::named(name)).collect();
        let mut files = Vec::new();
        for file in &args.outputs {
            let fitting = asked.iter().position(|kind| kind.fits(file)).map(|at| asked.remove(at));
            let unknown = || about_file("failure-unknown-ending", file);
            files.push((file.clone(), fitting.or_else(|| Kind::meant_by(file)).ok_or_else(unknown)?));
        }
        if let Some(file) = files::twice(&args.outputs) {
            return Err(about_file("failure-same-file", file));
        }
        let check = args.check();
        let standard = match asked.as_slice() {
            [] if files.is_empty() || (check.is_some() && !args.quiet) => Some(Kind::usual(args)),
            [] => None,
            [only] => Some(*only),
            [..] => {
                let names: Vec<_> = asked.iter().map(|kind| kind.name()).collect();
                return Err(Failure::new(Message::new("failure-formats-left").with("formats", names.join(", "))));
            }
        };
        let destinations = Self { files, standard };
        if check.is_some_and(|check| check.terse) { destinations.terse() } else { Ok(destinations) }
    }

    /// The same with text in short, of which there has to be some.
    fn terse(mut self) -> Result<Self, Failure> {
        let kinds = self.files.iter_mut().map(|(_, kind)| kind).chain(&mut self.standard);
        let texts: Vec<&mut Kind> = kinds.filter(|kind| kind.is_text()).collect();
        if texts.is_empty() {
            return Err(Failure::new(Message::new("failure-terse")));
        }
        for kind in texts {
            *kind = Kind::Doc(&TERSE);
        }
        Ok(self)
    }
}

impl Kind {
    const TEXT: Self = Self::Doc(FORMATS[0]);

    /// The kind that a command writes where no other is asked for.
    fn usual(args: &Args) -> Self {
        match &args.command {
            Some(Command::Schema(_)) => Self::Json,
            None
            | Some(
                Command::Rank
                | Command::Check(_)
                | Command::Explain(_)
                | Command::Plan(_)
                | Command::Report(_)
                | Command::Review(_),
            ) => Self::TEXT,
        }
    }

    /// The kind that `--format` calls so.
    fn named(name: &str) -> Self {
        if name == JSON {
            return Self::Json;
        }
        let format = FORMATS.iter().copied().find(|format| format.name == name && name != TEXT);
        format.map_or(Self::TEXT, Self::Doc)
    }

    /// The kind that the ending of a file stands for.
    fn meant_by(file: &Path) -> Option<Self> {
        let ending = ending(file)?;
        Self::all().find(|kind| kind.endings().contains(&&*ending))
    }

    /// Whether a file with this ending may hold it: its own endings, some others, and any that no format knows.
    fn fits(self, file: &Path) -> bool {
        let known =
            |kind: Self, ending: &str| kind.endings().iter().chain(kind.other_endings()).any(|own| *own == ending);
        match ending(file) {
            Some(ending) => known(self, &ending) || !Self::all().any(|kind| known(kind, &ending)),
            None => true,
        }
    }

    fn all() -> impl Iterator<Item = Self> {
        [Self::Json].into_iter().chain(FORMATS.iter().copied().map(Self::Doc))
    }

    fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Json => &[JSON],
            Self::Doc(format) => format.extensions,
        }
    }

    fn other_endings(self) -> &'static [&'static str] {
        match self {
            Self::Json => &[],
            Self::Doc(format) => format.also,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Json => JSON,
            Self::Doc(format) => format.name,
        }
    }

    fn is_text(self) -> bool {
        self.name() == FORMATS[0].name
    }
}

/// Writes the results of a run.
pub(super) struct Output {
    destinations: Destinations,
    repository: String,
    screen: Screen,
}

impl Output {
    /// What the arguments ask for, of the portfolio in this folder, where there is one.
    pub(super) fn new(args: &Args, tree: Option<&Tree>) -> Result<Self, Failure> {
        let destinations = Destinations::of(args)?;
        let repository = tree.map(Tree::path_in_repository).unwrap_or_default();
        Ok(Self { destinations, repository, screen: screen(&args.color) })
    }

    /// Whether the arguments ask for JSON on standard output.
    pub(super) fn is_json(args: &Args) -> bool {
        Destinations::of(args).is_ok_and(|destinations| matches!(destinations.standard, Some(Kind::Json)))
    }

    /// Writes what there is no document for.
    pub(super) fn write_json(&self, json: &str, locale: &Locale, out: &mut dyn Write) -> anyhow::Result<()> {
        let Destinations { files, standard } = &self.destinations;
        let is_json = |kind: &Kind| matches!(kind, Kind::Json);
        if !files.iter().map(|(_, kind)| kind).chain(standard).all(is_json) {
            return Err(Failure::new(Message::new("failure-only-json")).into());
        }
        self.write(Doc::default, || Ok(json.to_owned()), locale, out)
    }

    /// Writes a document, or the JSON for the same: first all files, then standard output.
    pub(super) fn write(
        &self,
        doc: impl FnOnce() -> Doc,
        json: impl Fn() -> Result<String, Failure>,
        locale: &Locale,
        out: &mut dyn Write,
    ) -> anyhow::Result<()> {
        let doc = LazyCell::new(doc);
        let bytes = |kind, screen: &Screen| match kind {
            Kind::Json => Ok(format!("{}\n", json()?).into_bytes()),
            Kind::Doc(format) => self.rendered(&doc, format, locale, screen),
        };
        let Destinations { files, standard } = &self.destinations;
        let no_screen = Screen::default();
        let files = files.iter().map(|(file, kind)| Ok((file.as_path(), bytes(*kind, &no_screen)?)));
        let files = files.collect::<anyhow::Result<Vec<_>>>()?;
        let standard = standard.map(|kind| bytes(kind, &self.screen)).transpose()?.unwrap_or_default();
        // No text has such a byte, and every packed file has.
        if standard.contains(&0) && io::stdout().is_terminal() {
            return Err(Failure::new(Message::new("failure-packed")).into());
        }
        files::replace(&files)?;
        out.write_all(&standard)?;
        Ok(())
    }

    fn rendered(&self, doc: &Doc, format: &Format, locale: &Locale, screen: &Screen) -> anyhow::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        match format.paths {
            Paths::Portfolio => (format.write)(doc, locale, screen, &mut bytes)?,
            Paths::Repository if doc.problems().next().is_none() => {
                return Err(Failure::new(Message::new("failure-only-problems").with("format", format.name)).into());
            }
            Paths::Repository => (format.write)(&doc.clone().within(&self.repository), locale, screen, &mut bytes)?,
        }
        Ok(bytes)
    }
}

/// The ending of a file's name in small letters, without the dot.
fn ending(file: &Path) -> Option<String> {
    Some(file.extension()?.to_string_lossy().to_lowercase())
}

/// A failure that is about a file.
pub(super) fn about_file(key: &'static str, file: &Path) -> Failure {
    Failure::new(Message::new(key).with("file", file.display().to_string()))
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
