//! Which problems came, and which are solved.

use std::collections::BTreeMap;

use crate::{
    load::stem,
    problem::{Level, Problem},
};

/// Problems that are in one version only.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProblemChanges {
    /// Those that came.
    pub new: Vec<Problem>,
    /// Those that went.
    pub solved: Vec<Problem>,
}

impl ProblemChanges {
    /// Two problems are the same where they say the same of the same record at the same level. The line does not matter, nor
    /// what the file is called, nor figures that grow from day to day.
    pub(super) fn compared(before: &[Problem], after: &[Problem]) -> Self {
        let (mut olds, mut news) = (grouped(before), grouped(after));
        let (mut new, mut solved) = (Vec::new(), Vec::new());
        for (key, problems) in &mut news {
            let known = olds.get(key).map_or(0, Vec::len);
            new.extend(problems.split_off(known.min(problems.len())).into_iter().cloned());
        }
        for (key, problems) in &mut olds {
            // What is left above is as many as there are in both.
            let still = news.get(key).map_or(0, Vec::len);
            solved.extend(problems.split_off(still.min(problems.len())).into_iter().cloned());
        }
        Self { new, solved }
    }

    /// Whether the problems are what they were.
    pub fn is_same(&self) -> bool {
        self.new.is_empty() && self.solved.is_empty()
    }

    /// Whether an error came.
    pub fn has_new_errors(&self) -> bool {
        self.new.iter().any(|problem| problem.level == Level::Error)
    }
}

type Key<'p> = (&'static str, &'p str, Level, String);

fn grouped(problems: &[Problem]) -> BTreeMap<Key<'_>, Vec<&Problem>> {
    let mut groups: BTreeMap<_, Vec<&Problem>> = BTreeMap::new();
    for problem in problems {
        let key = (problem.rule, stem(&problem.place.file), problem.level, problem.message.gist());
        groups.entry(key).or_default().push(problem);
    }
    groups
}
