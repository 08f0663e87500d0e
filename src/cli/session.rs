//! What every command begins with: the folder, what is in it, and what is wrong with it.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{self, Write},
    path::{Path, PathBuf},
};

use super::{
    Args, Outcome,
    base::{Base, head},
    locale,
};
use crate::{
    check::{self, Checked, Rule},
    failure::Failure,
    load::{Loaded, load, load_beside, node_of},
    locale::Locale,
    model::{Date, Id, Portfolio, Quantity, Scenario, Weight},
    problem::{Level, Message, Part, Problem, Route, Spot},
    render::one_line,
    report::{Counts, Filter},
    score::{self, Context, Method, Weighing},
    similar::nearest,
    source::Tree,
};

/// An opened portfolio.
pub(super) struct Session<'a> {
    pub(super) args: &'a Args,
    pub(super) tree: Tree,
    pub(super) loaded: Loaded,
    /// What it is compared with, where that was asked for.
    pub(super) base: Option<Base>,
    pub(super) locale: Locale,
    pub(super) as_of: Date,
    /// Everything that is wrong with the files.
    pub(super) problems: Vec<Problem>,
    /// What is wrong too, and accepted for now.
    pub(super) accepted: Vec<Problem>,
}

impl<'a> Session<'a> {
    /// Reads and checks the portfolio that the arguments name.
    pub(super) fn open(args: &'a Args) -> Result<Self, Failure> {
        let tree = match &args.folder {
            Some(folder) => Tree::at(folder)?,
            None => Tree::around(&here()?)?,
        };
        let versions = args.versions();
        let base = versions.map(|versions| Base::open(&tree, versions)).transpose()?;
        let tree = match versions.and_then(|versions| versions.head) {
            Some(revision) => head(&tree, revision)?,
            None => tree,
        };
        let before = base.as_ref().and_then(|base| base.version.as_ref());
        let loaded = before.map_or_else(|| load(&tree), |before| load_beside(&tree, before));
        let strategy = loaded.portfolio.as_ref().map(|portfolio| &portfolio.strategy.head);
        let language = args.language.or(strategy.map(|head| head.language)).unwrap_or_default();
        let currency = strategy.and_then(|head| head.currency.as_deref()).unwrap_or("NOK");
        let locale = locale(language).with_currency(currency);
        let as_of = args.as_of.unwrap_or_else(today);
        let Checked { problems, accepted } = match before {
            None => check::check(&loaded, as_of),
            Some(before) => check::check_against(&before.loaded, &loaded, as_of),
        };
        Ok(Self { args, tree, loaded, base, locale, as_of, problems, accepted })
    }

    /// How a run ends that did what was asked for: whatever it shows, the files may have problems.
    pub(super) fn ended(&self) -> Outcome {
        if Counts::of(&self.problems).reach(self.args.fail_on) { Outcome::Problems } else { Outcome::Clean }
    }

    /// The portfolio, where there is a strategy to hold it together.
    pub(super) fn portfolio(&self) -> Result<&Portfolio, Failure> {
        let unreadable = || Failure::new(Message::new("failure-unreadable-strategy"));
        self.loaded.portfolio.as_ref().ok_or_else(unreadable)
    }

    /// The scenario that was asked for.
    pub(super) fn scenario(&self) -> Result<Option<&Scenario>, Failure> {
        self.args.scenario.as_deref().map(|wanted| self.scenario_named(wanted)).transpose()
    }

    /// The scenario with this id.
    pub(super) fn scenario_named(&self, wanted: &str) -> Result<&Scenario, Failure> {
        let scenarios = &self.portfolio()?.strategy.scenarios;
        let found = scenarios.iter().find(|scenario| *scenario.id == *wanted);
        found.ok_or_else(|| self.unknown("kind-scenario", wanted, scenarios.iter().map(|other| &other.id)))
    }

    /// The method that was asked for, or the strategy's own.
    pub(super) fn method(&self) -> Result<&'static Method, Failure> {
        let strategy = &self.portfolio()?.strategy.value;
        match &self.args.method {
            Some(method) if method.0.name == "value" && strategy.criteria.is_empty() => {
                Err(Failure::new(Message::new("failure-no-criteria")))
            }
            Some(method) => Ok(method.0),
            None => Ok(score::default_method(strategy)),
        }
    }

    /// What methods look at, with the weights of the scenario and the arguments.
    pub(super) fn context(&self) -> Result<Context<'_>, Failure> {
        self.context_in(self.scenario()?)
    }

    /// The same in another scenario.
    pub(super) fn context_in(&self, scenario: Option<&Scenario>) -> Result<Context<'_>, Failure> {
        let portfolio = self.portfolio()?;
        let strategy = &portfolio.strategy.value;
        let own = |_| Failure::new(Message::new("failure-unusable-criteria"));
        Weighing::new(strategy, &BTreeMap::new()).map_err(own)?;
        let replaced = self.weights(scenario)?;
        let weighing = Weighing::new(strategy, &replaced).map_err(|_| {
            let is_ranked = |id: &&Id| strategy.criteria.iter().any(|other| other.id == **id && other.rank.is_some());
            Failure::new(match replaced.keys().find(is_ranked) {
                Some(id) => Message::new("failure-weight-family").with("id", id.as_str()),
                None => Message::new("failure-weight-zero"),
            })
        })?;
        Ok(Context::new(portfolio, weighing, &self.loaded.doubtful))
    }

    /// Own weights that are replaced: the scenario's, then those of the arguments.
    fn weights(&self, scenario: Option<&Scenario>) -> Result<BTreeMap<Id, Weight>, Failure> {
        let mut weights = scenario.map(|scenario| scenario.weights.clone()).unwrap_or_default();
        weights.extend(self.given_weights()?);
        Ok(weights)
    }

    /// Own weights that the arguments replace.
    pub(super) fn given_weights(&self) -> Result<BTreeMap<Id, Weight>, Failure> {
        let mut weights = BTreeMap::new();
        if self.args.weights.is_empty() {
            return Ok(weights);
        }
        let criteria = &self.portfolio()?.strategy.criteria;
        for text in &self.args.weights {
            let wrong = || Failure::new(Message::new("failure-weight").with("found", text.as_str()));
            let (id, weight) = text.split_once('=').ok_or_else(wrong)?;
            let weight: Quantity = weight.trim().parse().map_err(|_| wrong())?;
            if weight.0 < 0.0 {
                return Err(wrong());
            }
            let criterion = criteria.iter().find(|criterion| *criterion.id == *id.trim());
            let names = || criteria.iter().map(|criterion| &criterion.id);
            let criterion = criterion.ok_or_else(|| self.unknown("kind-criterion", id.trim(), names()))?;
            weights.insert(criterion.id.clone(), Weight::Exact(weight));
        }
        Ok(weights)
    }

    /// Which measures were asked for.
    pub(super) fn filter(&self) -> Result<Filter, Failure> {
        let strategy = &self.portfolio()?.strategy.value;
        let one_of = |kind, wanted: &Option<String>, known: &[&Id]| match wanted {
            None => Ok(None),
            Some(wanted) => match known.iter().find(|id| ***id == **wanted) {
                Some(id) => Ok(Some((*id).clone())),
                None => Err(self.unknown(kind, wanted, known.iter().copied())),
            },
        };
        let areas: Vec<&Id> = strategy.focus_areas.iter().map(|area| &area.id).collect();
        let units: Vec<&Id> = strategy.units.iter().map(|unit| &unit.id).collect();
        Ok(Filter {
            focus_area: one_of("kind-focus-area", &self.args.focus_area, &areas)?,
            status: self.args.status,
            owner: one_of("kind-unit", &self.args.owner, &units)?,
            unit: one_of("kind-unit", &self.args.unit, &units)?,
        })
    }

    /// The ids that texts of the arguments name, each of which something has to have.
    pub(super) fn known<'i>(
        &self,
        kind: &str,
        texts: &[String],
        known: &(impl Iterator<Item = &'i Id> + Clone),
    ) -> Result<BTreeSet<Id>, Failure> {
        let find = |text: &String| {
            let id = known.clone().find(|id| ***id == *text.trim()).cloned();
            id.ok_or_else(|| self.unknown(kind, text.trim(), known.clone()))
        };
        texts.iter().map(find).collect()
    }

    /// A name that nothing has, with what was probably meant.
    pub(super) fn unknown<'i>(&self, kind: &str, id: &str, known: impl Iterator<Item = &'i Id>) -> Failure {
        let what = Message::new("failure-unknown-id").with("kind", Part::Words(kind.to_owned())).with("id", id);
        self.suggest(what, id, known.map(Id::as_str))
    }

    /// A failure with what was probably meant, where something is like it.
    pub(super) fn suggest<'n>(&self, what: Message, name: &str, known: impl Iterator<Item = &'n str>) -> Failure {
        match nearest(name, known) {
            None => Failure::new(what),
            Some(like) => {
                Failure::new(Message::new("failure-like").with("what", self.locale.say(&what)).with("like", like))
            }
        }
    }

    /// A rule's level under the portfolio's settings, or its own where there is no portfolio to be read.
    pub(super) fn level(&self, rule: &Rule) -> Option<Level> {
        self.loaded.portfolio.as_ref().map_or(Some(rule.level), |portfolio| rule.level_in(&portfolio.strategy))
    }

    /// A remark on what the result rests on, for those who want it.
    pub(super) fn tell_what_was_read(&self, err: &mut dyn Write) -> io::Result<()> {
        if !self.args.verbose || self.args.quiet {
            return Ok(());
        }
        let folder = self.tree.root().display().to_string();
        let remark = Message::new("remark-read").with("files", self.loaded.files).with("folder", folder);
        writeln!(err, "{}", one_line(&self.locale.say(&remark)))
    }

    /// The text of a file, read again.
    pub(super) fn read(&self, file: &str) -> Option<String> {
        self.tree.read(file).ok()
    }

    /// The line of a file on which a route ends, where it is written down.
    pub(super) fn line(&self, file: &str, route: &Route) -> Option<u32> {
        self.lines(file, std::slice::from_ref(route)).into_iter().flatten().next()
    }

    /// The same for several routes, with the file read only once.
    pub(super) fn lines(&self, file: &str, routes: &[Route]) -> Vec<Option<u32>> {
        let text = self.read(file);
        let node = text.as_deref().and_then(|text| node_of(file, text));
        let line = |route: &Route| {
            let node = node.as_ref()?;
            node.at(route)?;
            Some(node.locate(&Spot::Key(route.clone())).start.line)
        };
        routes.iter().map(line).collect()
    }
}

/// The folder that the program was started in.
fn here() -> Result<PathBuf, Failure> {
    std::env::current_dir()
        .map_err(|error| Failure::because(Message::new("failure-no-folder").with("folder", "."), error))
}

/// Where relative paths of the arguments begin.
pub(super) fn beginning(args: &Args) -> Result<PathBuf, Failure> {
    let here = here()?;
    Ok(args.folder.as_deref().map_or_else(|| here.clone(), |folder: &Path| here.join(folder)))
}

/// Today in UTC, so that the time zone of the machine does not matter. Nothing else reads the clock.
fn today() -> Date {
    #[expect(clippy::disallowed_methods, reason = "the one place that may know the date")]
    let now = jiff::Timestamp::now();
    Date(jiff::tz::Offset::UTC.to_datetime(now).date())
}
