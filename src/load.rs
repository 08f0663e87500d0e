//! Files → portfolio, with every problem on the way.

mod doubtful;
mod record;

pub use doubtful::Doubtful;

use std::sync::Arc;

use rayon::prelude::*;

use self::record::{Known, Record};

use crate::{
    model::{Decision, Filed, Id, Measure, Plan, Portfolio, Strategy, System, Unread},
    problem::{Message, Place, Problem},
    route,
    source::{Found, STRATEGY, Tree, Unreadable},
    syntax::{Complaint, Fault, Node, decode, decode_leniently, parse_plain, parse_toml, parse_yaml, yaml_lines},
};

/// What a tree says.
pub struct Loaded {
    /// The portfolio, as far as it could be read; none without a strategy to hold it together.
    pub portfolio: Option<Portfolio>,
    /// Everything that is wrong with the form of the files.
    pub problems: Vec<Problem>,
    /// Where in each file something is wrong, so that nobody draws conclusions from what is missing there.
    pub doubtful: Doubtful,
    /// How many files were read.
    pub files: usize,
}

/// Reads every file of a portfolio.
pub fn load(tree: &Tree) -> Loaded {
    load_files(tree, None, None)
}

/// The same, where another version of the portfolio has been read already: what is the same in both is shared.
pub fn load_beside(tree: &Tree, other: &Version) -> Loaded {
    load_files(tree, Some(other), None)
}

/// The same for a portfolio whose own strategy cannot be read, under another.
pub fn load_under(tree: &Tree, strategy: &Filed<Strategy>) -> Loaded {
    load_files(tree, None, Some(strategy))
}

/// A portfolio with nothing in it but a strategy.
pub fn empty(strategy: &Filed<Strategy>) -> Loaded {
    let portfolio = Portfolio {
        strategy: strategy.clone(),
        measures: Vec::new(),
        decisions: Vec::new(),
        plans: Vec::new(),
        systems: Vec::new(),
        unread: Unread::default(),
    };
    Loaded { portfolio: Some(portfolio), problems: Vec::new(), doubtful: Doubtful::default(), files: 0 }
}

/// A portfolio that was read, with its files.
pub struct Version {
    /// The files.
    pub tree: Tree,
    /// What they say.
    pub loaded: Loaded,
}

fn load_files(tree: &Tree, other: Option<&Version>, instead: Option<&Filed<Strategy>>) -> Loaded {
    let mut loaded = Loaded { portfolio: None, problems: Vec::new(), doubtful: Doubtful::default(), files: 1 };
    let strategy = loaded.strategy(tree).or_else(|| instead.cloned());
    let (measures, unread_measures) = loaded.records::<Measure>(tree, "portfolio/measures", other);
    let (decisions, unread_decisions) = loaded.records::<Decision>(tree, "portfolio/decisions", other);
    let (plans, unread_plans) = loaded.records::<Plan>(tree, "portfolio/plans", other);
    let (systems, unread_systems) = loaded.records::<System>(tree, "portfolio/systems", other);
    loaded.portfolio = strategy.map(|strategy| Portfolio {
        strategy,
        measures,
        decisions,
        plans,
        systems,
        unread: Unread {
            measures: unread_measures.into_iter().collect(),
            decisions: !unread_decisions.is_empty(),
            plans: unread_plans.into_iter().collect(),
            systems: unread_systems.into_iter().collect(),
        },
    });
    loaded
}

/// Reads a file again into its tree, to find where in it something stands.
pub fn node_of<'t>(file: &str, text: &'t str) -> Option<Node<'t>> {
    let mut known = Vec::new();
    if file == STRATEGY { Some(parse_toml(text, &mut known)) } else { parse_yaml(text, &mut known) }
}

/// The lines of a file, as places in it count them.
pub fn lines_in<'t>(file: &str, text: &'t str) -> Vec<&'t str> {
    if file == STRATEGY { text.lines().collect() } else { yaml_lines(text) }
}

impl Loaded {
    fn strategy(&mut self, tree: &Tree) -> Option<Filed<Strategy>> {
        let file: Arc<str> = STRATEGY.into();
        let text = match tree.read(STRATEGY) {
            Ok(text) => text,
            Err(unreadable) => {
                self.problems.push(unreadable_file(&file, unreadable));
                return None;
            }
        };
        let mut complaints = Vec::new();
        let root = parse_toml(&text, &mut complaints);
        if !complaints.is_empty() {
            // What follows a broken line would only be guesses.
            self.problems.extend(told(&file, complaints, Vec::new()));
            return None;
        }
        let (value, faults) = decode_leniently(&root);
        self.doubt(&file, &faults);
        // Without its head it is nobody's strategy for any time, and every reference would seem wrong.
        let headless = faults.iter().any(|fault| fault.route == route!["strategy"]);
        self.problems.extend(told(&file, Vec::new(), faults));
        let value = value.filter(|_| !headless);
        value.map(|value| Filed { file, value: Arc::new(value) })
    }

    /// All records of one kind, sorted by id and file, and the ids of those that could not be read.
    fn records<T: Record>(&mut self, tree: &Tree, folder: &str, other: Option<&Version>) -> (Vec<Filed<T>>, Vec<Id>) {
        let files = tree.yaml_files(folder);
        self.files += files.len();
        let known = Known::new(other);
        let read: Vec<Read<T>> = files.into_par_iter().map(|found| read(tree, found, &known)).collect();
        let mut records = Vec::with_capacity(read.len());
        let mut unread = Vec::new();
        for mut read in read {
            self.doubt(&read.file, &read.faults);
            let stem = stem(&read.file).parse::<Id>().ok();
            match (read.value, stem) {
                (Some(mut value), stem) => {
                    if let Some(stem) = stem.filter(|_| self.doubtful.meets(&read.file, &route!["id"])) {
                        Arc::make_mut(&mut value).set_id(stem);
                    }
                    records.push(Filed { file: read.file.clone(), value });
                }
                (None, Some(stem)) => unread.push(stem),
                (None, None) => {}
            }
            self.problems.append(&mut read.problems);
            self.problems.extend(told(&read.file, read.complaints, read.faults));
        }
        records.sort_by(|a, b| a.value.id().cmp(b.value.id()).then_with(|| a.file.cmp(&b.file)));
        (records, unread)
    }

    fn doubt(&mut self, file: &Arc<str>, faults: &[Fault]) {
        if !faults.is_empty() {
            let routes = faults.iter().flat_map(|fault| [Some(fault.route.clone()), fault.meant.clone()]).flatten();
            self.doubtful.doubt(file, routes);
        }
    }
}

/// The name of a file without folder and ending.
pub fn stem(file: &str) -> &str {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.strip_suffix(".yaml").unwrap_or(name)
}

/// What came of one file.
struct Read<T> {
    file: Arc<str>,
    value: Option<Arc<T>>,
    problems: Vec<Problem>,
    complaints: Vec<Complaint>,
    faults: Vec<Fault>,
}

fn read<T: Record>(tree: &Tree, (file, verdict): Found, known: &Known<'_, T>) -> Read<T> {
    let mut read = Read { file, value: None, problems: Vec::new(), complaints: Vec::new(), faults: Vec::new() };
    match verdict.and_then(|()| tree.read(&read.file)) {
        Ok(text) => match known.same(&read.file, &text) {
            Some(same) => read.value = Some(same),
            None => parse(&text, &mut read),
        },
        Err(unreadable) => read.problems.push(unreadable_file(&read.file, unreadable)),
    }
    read
}

fn parse<T: Record>(text: &str, read: &mut Read<T>) {
    // The way of nearly every file. Where anything is wrong, all of it is read again with its positions.
    read.value = parse_plain(text).and_then(|root| decode(&root)).map(Arc::new);
    if read.value.is_some() {
        return;
    }
    let mut complaints = Vec::new();
    let root = parse_yaml(text, &mut complaints);
    if let Some(root) = root {
        read.value = if complaints.is_empty() { decode(&root).map(Arc::new) } else { None };
        if read.value.is_none() {
            let (value, faults) = decode_leniently(&root);
            read.value = value.map(Arc::new);
            read.faults = faults;
            // What stands where the syntax was wrong has been told of.
            read.faults.retain(|fault| complaints.iter().all(|complaint| complaint.span != fault.span));
        }
    } else if complaints.is_empty() {
        read.problems.push(Problem::new(
            "bad-yaml",
            Place::value(&read.file, route![]),
            Message::new("bad-yaml.says-empty"),
        ));
    }
    read.complaints = complaints;
}

/// Everything that is wrong with the form of one file.
fn told(file: &Arc<str>, complaints: Vec<Complaint>, faults: Vec<Fault>) -> impl Iterator<Item = Problem> {
    let complaints = complaints.into_iter().map(|complaint| problem_of_syntax(file, complaint));
    complaints.chain(faults.into_iter().map(|fault| problem_of_fault(file, fault)))
}

fn unreadable_file(file: &Arc<str>, unreadable: Unreadable) -> Problem {
    Problem::new("unreadable-file", Place::span(file, unreadable.span), unreadable.message)
}

fn problem_of_syntax(file: &Arc<str>, complaint: Complaint) -> Problem {
    let mut problem = Problem::new(complaint.rule, Place::span(file, complaint.span), complaint.message);
    problem.related.extend(complaint.related.into_iter().map(|(span, message)| (Place::span(file, span), message)));
    problem
}

fn problem_of_fault(file: &Arc<str>, fault: Fault) -> Problem {
    Problem::new(fault.rule, Place::span(file, fault.span), fault.message)
}
