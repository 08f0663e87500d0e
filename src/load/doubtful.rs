//! Where nobody may draw conclusions from what is missing.

use std::{collections::BTreeMap, sync::Arc};

use crate::problem::{Route, Step};

/// The routes of each file on which something could not be read as it stands.
#[derive(Debug, Clone, Default)]
pub struct Doubtful(BTreeMap<Arc<str>, Vec<Route>>);

impl Doubtful {
    /// Whether a route leads to, into or past something that could not be read.
    pub fn meets(&self, file: &str, route: &Route) -> bool {
        self.0.get(file).is_some_and(|routes| routes.iter().any(|doubtful| doubtful.meets(route)))
    }

    /// Doubts what stands at these routes of a file.
    pub(super) fn doubt(&mut self, file: &Arc<str>, routes: impl Iterator<Item = Route>) {
        self.0.entry(file.clone()).or_default().extend(routes);
    }

    /// No longer doubts a file, because something else is taken for what it says.
    pub fn trust(&mut self, file: &str) {
        self.0.remove(file);
    }

    /// Whether a table of a file may have ids that could not be read.
    pub fn hides_ids(&self, file: &str, table: &'static str) -> bool {
        let hides = |route: &Route| {
            let ends_in_id = matches!(route.0.last(), Some(Step::Key(key)) if key == "id");
            route.0.first() == Some(&Step::from(table)) && (route.0.len() <= 2 || ends_in_id)
        };
        self.0.get(file).is_some_and(|routes| routes.iter().any(hides))
    }
}
