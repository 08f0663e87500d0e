//! What `review` says of a change: cases in `tests/review`, each a pair of portfolios with the comment that is expected.
#![expect(clippy::unwrap_used, reason = "a test that cannot prepare its files has failed")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use prioritize::{
    check::{self, RULES},
    load::{Loaded, load, load_under},
    locale::Locale,
    model::Date,
    plan::{
        self, PlanOptions, Search,
        solve::{Limit, Progress, Watcher, exact::Exact},
    },
    render::{FORMATS, Screen, fitting},
    report::{self, ReviewView, shorter_and_shorter, show},
    review::{Attribution, Culprit, Effect, PlanSettings, PlanState, Settings, Which, review},
    score::{Context, METHODS, Weighing, default_method, rank},
    source::Tree,
};
use tempfile::TempDir;

/// The case whose measures are made here.
const MANY: &str = "many-changed";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/review")
}

fn cases() -> Vec<String> {
    let entries = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap());
    let folders = entries.filter(|entry| entry.file_type().unwrap().is_dir());
    let mut cases: Vec<String> = folders.map(|entry| entry.file_name().into_string().unwrap()).collect();
    cases.retain(|case| case != "base");
    cases.sort();
    cases
}

/// A version of a case: the base with the case's own files laid over it.
fn version(case: &str, side: &str) -> TempDir {
    let version = tempfile::tempdir().unwrap();
    lay(&folder().join("base"), version.path());
    let own = folder().join(case).join(side);
    if own.exists() {
        lay(&own, version.path());
    }
    if case == MANY {
        add_many(version.path(), side == "new");
    }
    version
}

fn lay(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(|entry| entry.unwrap()) {
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            lay(&entry.path(), &target);
        } else if target.extension().is_some_and(|ending| ending == "gone") {
            fs::remove_file(target.with_extension("")).unwrap();
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// 300 measures, every one of which changes in three ways.
fn add_many(folder: &Path, changed: bool) {
    for nth in 1..=300 {
        let (score, cost) = if changed { (nth % 5, 90_000) } else { ((nth + 2) % 6, 80_000 + nth * 10) };
        let owner = if changed { "it" } else { "samferdsel" };
        let text = format!(
            "id: m-{nth}\ntitle: Tiltak nummer {nth} av mange\nowner: {owner}\nfocus_areas: [dialog]\nstatus: idea\n\
             scores: {{brukerverdi: {score}}}\ncosts: [{{phase: utvikling, per_year: [{cost}]}}]\n\
             schedule: {{earliest: 2027, latest: 2027}}\n"
        );
        fs::write(folder.join(format!("portfolio/measures/m-{nth}.yaml")), text).unwrap();
    }
}

/// Does not wait for anything.
struct Patient;

impl Watcher for Patient {
    fn go_on(&mut self, _: Progress) -> bool {
        true
    }
}

const SEARCH: Search<'_> = Search { backend: &Exact, limit: Limit::Work(200_000_000) };

fn as_of() -> Date {
    "2026-11-23".parse().unwrap()
}

/// Both versions, each under the other's strategy where its own cannot be read.
fn loaded(before: &Path, after: &Path) -> (Loaded, Loaded) {
    let trees = [before, after].map(|folder| Tree::at(folder).unwrap());
    let [old, new] = trees.each_ref().map(load);
    let under = |tree, other: &Loaded| load_under(tree, &other.portfolio.as_ref().unwrap().strategy);
    match (&old.portfolio, &new.portfolio) {
        (None, _) => (under(&trees[0], &new), new),
        (_, None) => {
            let new = under(&trees[1], &old);
            (old, new)
        }
        _ => (old, new),
    }
}

fn effect_with(before: &Path, after: &Path, plan: bool) -> Effect {
    let (old, new) = loaded(before, after);
    let problems = check::check(&old, as_of()).problems;
    let problems_now = check::check_against(&old, &new, as_of()).problems;
    let plan = plan.then_some(PlanSettings { objective: None, count_applied: false, search: SEARCH, trial: SEARCH });
    let settings = Settings { method: None, scenario: None, weights: BTreeMap::new(), plan };
    review((&old, &problems), (&new, &problems_now), &settings, &mut Patient).ok().unwrap().unwrap()
}

fn effect(case: &str) -> Effect {
    effect_with(version(case, "old").path(), version(case, "new").path(), true)
}

fn comment(case: &str) -> String {
    let (before, after) = (version(case, "old"), version(case, "new"));
    let effect = effect_with(before.path(), after.path(), true);
    let (_, new) = loaded(before.path(), after.path());
    let strategy = &new.portfolio.as_ref().unwrap().strategy.value;
    let words = RULES.iter().map(|rule| &rule.words).chain(METHODS.iter().map(|method| &method.words));
    let locale = Locale::new(strategy.head.language, words.chain(report::words()));
    let trees = [before.path(), after.path()].map(|folder| Tree::at(folder).unwrap());
    let view = ReviewView {
        effect: &effect,
        strategy,
        new_problems: &show(&effect.problems.new, |file| trees[1].read(file).ok(), &locale),
        solved_problems: &show(&effect.problems.solved, |file| trees[0].read(file).ok(), &locale),
        between: None,
        most: usize::MAX,
    };
    let doc = fitting(shorter_and_shorter(&view, &locale), &locale);
    let markdown = FORMATS.iter().find(|format| format.name == "markdown").unwrap();
    let mut text = Vec::new();
    (markdown.write)(&doc, &locale, &Screen::default(), &mut text).unwrap();
    String::from_utf8(text).unwrap()
}

#[test]
fn each_case_gets_its_comment() {
    let overwrite = std::env::var("REVIEW").is_ok_and(|value| value == "overwrite");
    let cases = cases();
    assert!(cases.len() >= 25, "the cases were not found");
    let mut differing = String::new();
    for case in cases {
        let file = folder().join(&case).join("expected.md");
        let found = comment(&case);
        if overwrite {
            fs::write(file, found).unwrap();
        } else if fs::read_to_string(file).unwrap_or_default() != found {
            let _ = writeln!(differing, "--- {case}\n{found}");
        }
    }
    assert!(differing.is_empty(), "{differing}");
}

#[test]
fn what_only_looks_different_is_not_spoken_of() {
    for case in ["only-layout", "file-renamed"] {
        assert!(effect(case).is_nothing(), "{case}");
        assert_eq!(comment(case), "", "{case}");
    }
}

#[test]
fn a_comment_begins_with_its_mark_and_never_grows_too_long() {
    let text = comment(MANY);
    assert!(text.starts_with("<!-- prioritize:review -->\n\n"));
    let length = text.chars().count();
    assert!((20_000..=65_536).contains(&length), "{length}");
    assert_eq!(effect(MANY).measures.changed.len(), 300);
}

/// Nothing in it acts: what is between the tags that the format itself writes has no signs that mean anything.
#[test]
fn hostile_texts_are_only_text() {
    let text = comment("nasty");
    assert!(text.lines().count() > 50, "{text}");
    for line in text.lines() {
        let own = ["<!-- prioritize:review -->", "<details>", "</details>", ""];
        let summary = line.strip_prefix("<summary>").and_then(|rest| rest.strip_suffix("</summary>"));
        let line = if own.contains(&line) { "" } else { summary.unwrap_or(line) };
        // The signs of entities are the format's own.
        let outside_code: String = line.replace("&#", "&").split('`').step_by(2).collect();
        for bad in ["<", "@k", "#1", "#9", "!3", "!a", "GH-3", "&5", "$6", "%7", "~8", "://", "www.", "[b]", "[a]"] {
            assert!(!outside_code.contains(bad), "{bad}: {line}");
        }
        for bad in ["[issue:", "**f**", "_g_ ", "\u{202e}", "\u{200b}", "\u{1b}", "##["] {
            assert!(!line.contains(bad), "{bad}: {line}");
        }
        assert!(!line.starts_with(['/', ':']), "{line}");
    }
    // Every row of a table has the cells of its heading.
    let rows: Vec<&str> = text.lines().filter(|line| line.starts_with('|')).collect();
    let cells = |row: &str| row.matches('|').count();
    let mut heading = 0;
    for pair in text.lines().collect::<Vec<_>>().windows(2) {
        if pair[1].starts_with("| ---") {
            heading = cells(pair[0]);
        }
        assert!(!pair[0].starts_with('|') || cells(pair[0]) == heading || heading == 0, "{}", pair[0]);
    }
    assert!(rows.len() > 20);
}

/// The years of start in a folder, by the ids of what is chosen or running.
fn starts(folder: &Path) -> BTreeMap<String, i64> {
    let loaded = load(&Tree::at(folder).unwrap());
    let portfolio = loaded.portfolio.as_ref().unwrap();
    let weighing = Weighing::new(&portfolio.strategy, &BTreeMap::new()).unwrap();
    let ranking = rank(&Context::new(portfolio, weighing, &loaded.doubtful), default_method(&portfolio.strategy));
    let made = plan::make(portfolio, &ranking, &PlanOptions::default(), SEARCH, &mut Patient);
    let (problem, plan::Outcome::Planned(plan)) = made.ok().unwrap() else { return BTreeMap::new() };
    let figures = plan::Figures::new(&problem, &plan);
    figures.items.iter().map(|item| (item.measure.id.to_string(), item.start)).collect()
}

/// Each change is undone in turn in the files themselves, and the plan made anew: a shift is put down to exactly those
/// changes without which it would not be there.
#[test]
fn undoing_a_change_undoes_what_is_put_down_to_it() {
    // In the first of these each of two changes is enough, so that neither is why; in the second each shift has its reasons.
    for case in ["several-changes", "three-changes"] {
        let (before, after) = (version(case, "old"), version(case, "new"));
        let effect = effect_with(before.path(), after.path(), true);
        let plan = effect.plan.unwrap();
        assert_eq!(plan.attribution, Attribution::Undone, "{case}");
        assert_eq!(plan.shifts().any(|shift| shift.causes.is_empty()), case == "several-changes");
        let now = starts(after.path());
        for changed in &effect.measures.changed {
            let file = format!("portfolio/measures/{}.yaml", changed.record.id);
            let undone = version(case, "new");
            fs::copy(before.path().join(&file), undone.path().join(&file)).unwrap();
            let without = starts(undone.path());
            for shift in plan.shifts() {
                let id = &shift.measure.id;
                let is_blamed = shift.causes.contains(&Culprit::Measure(changed.record.clone()));
                assert_eq!(without.get(id) != now.get(id), is_blamed, "{case}: {id}, without {}", changed.record.id);
            }
        }
    }
}

#[test]
fn both_plans_are_those_that_plan_makes() {
    for case in
        cases().into_iter().filter(|case| !["strategy-broken", "broken-before", "file-broken"].contains(&&**case))
    {
        let (before, after) = (version(&case, "old"), version(&case, "new"));
        let plan = effect_with(before.path(), after.path(), true).plan;
        let Some(plan) = plan.filter(|plan| matches!(plan.state, (PlanState::Made { .. }, PlanState::Made { .. })))
        else {
            continue;
        };
        let (old, new) = (starts(before.path()), starts(after.path()));
        let ids: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        let differing: BTreeSet<&String> = ids.into_iter().filter(|id| old.get(*id) != new.get(*id)).collect();
        assert_eq!(plan.shifts().map(|shift| &shift.measure.id).collect::<BTreeSet<_>>(), differing, "{case}");
    }
}

#[test]
fn without_plans_nothing_is_said_of_them() {
    let (before, after) = (version("score-changed", "old"), version("score-changed", "new"));
    let effect = effect_with(before.path(), after.path(), false);
    assert!(effect.plan.is_none() && effect.resources.is_same());
    assert!(!effect.ranks.unwrap().moved.is_empty());
}

#[test]
fn what_could_not_be_read_is_taken_to_be_as_on_the_other_side() {
    for (case, which, file) in [
        ("file-broken", Which::After, "portfolio/measures/arkiv.yaml"),
        ("broken-before", Which::Before, "portfolio/measures/arkiv.yaml"),
        ("strategy-broken", Which::After, "strategy.toml"),
    ] {
        let effect = effect(case);
        let unread: Vec<_> = effect.unread.iter().map(|it| (it.version, &*it.file)).collect();
        assert_eq!(unread, [(which, file)], "{case}");
        assert!(effect.measures.removed.is_empty() && effect.measures.added.is_empty(), "{case}");
        assert!(effect.strategy.is_empty(), "{case}");
        assert_eq!(effect.measures.changed.len(), usize::from(case != "broken-before"), "{case}");
    }
}
