//! A portfolio with one mistake against every rule: each is found once, at its place, beside all the others.
#![expect(clippy::expect_used, reason = "a test that cannot prepare its files has failed")]

mod support;

use std::collections::BTreeMap;

use prioritize::{check::RULES, doc::ShownProblem};
use support::{copy, overlay, problems_against, repository};

/// Where each rule finds its mistake, in the order of `check`. A new rule gets a mistake in `tests/fixtures/alle-feil`, in a
/// file that says so at its top, and a line here.
const FOUND: &str = "
record-altered portfolio/decisions/2026-05-12-styret.yaml:3:7
condition-overdue portfolio/decisions/2026-05-12-styret.yaml:22:115
idea-waiting portfolio/measures/glemt-ide.yaml:6:9
status-jump portfolio/measures/glemt-ide.yaml:6:9
acceptance-expired portfolio/measures/godtatt-og-glemt.yaml:8:63
acceptance-unused portfolio/measures/godtatt-og-glemt.yaml:9:12
id-differs-from-file portfolio/measures/kart-over-kulturminner.yaml:2:5
range-out-of-order portfolio/measures/lavt-over-hoyt.yaml:12:24
similar-measure portfolio/measures/likt-et-annet.yaml:3:8
system-retired-twice portfolio/measures/lover-for-mye.yaml:23:21
benefit-counted-twice portfolio/measures/lover-for-mye.yaml:37:21
benefit-overclaimed portfolio/measures/lover-for-mye.yaml:44:95
over-frame-without-route portfolio/measures/over-rammen.yaml:1:1
score-stale portfolio/measures/over-rammen.yaml:16:62
duplicate-id portfolio/measures/samme-gevinst-to-ganger.yaml:12:9
bad-value portfolio/measures/skrivefeil.yaml:7:32
wrong-type portfolio/measures/skrivefeil.yaml:8:16
missing-key portfolio/measures/skrivefeil.yaml:10:5
ambiguous-number portfolio/measures/skrivefeil.yaml:11:33
duplicate-key portfolio/measures/skrivefeil.yaml:12:28
unknown-key portfolio/measures/skrivefeil.yaml:13:1
margin-too-small portfolio/measures/smal-margin.yaml:30:1
existing-solution-unchecked portfolio/measures/uforankret.yaml:1:1
no-objective portfolio/measures/uforankret.yaml:1:1
no-responsible portfolio/measures/uforankret.yaml:1:1
score-missing portfolio/measures/uforankret.yaml:1:1
need-without-source portfolio/measures/uforankret.yaml:7:9
no-benefit portfolio/measures/uforankret.yaml:9:11
start-outside-strategy portfolio/measures/uforankret.yaml:10:22
user-test-missing portfolio/measures/uprovd.yaml:1:1
accessibility-unplanned portfolio/measures/usikret.yaml:23:1
no-data-ownership portfolio/measures/usikret.yaml:23:1
processor-agreement-missing portfolio/measures/usikret.yaml:23:1
risk-assessment-missing portfolio/measures/usikret.yaml:23:1
privacy-unanswered portfolio/measures/usikret.yaml:23:37
no-running-cost portfolio/measures/uten-driftskostnad.yaml:24:1
benefit-without-owner portfolio/measures/uten-gevinsteier.yaml:30:5
benefit-without-responsible portfolio/measures/uten-gevinsteier.yaml:35:5
benefit-without-baseline portfolio/measures/uten-gevinstplan.yaml:37:5
benefit-without-target portfolio/measures/uten-gevinstplan.yaml:45:5
saving-without-budget portfolio/measures/uten-gevinstplan.yaml:47:5
benefit-without-action portfolio/measures/uten-gevinstplan.yaml:56:5
codetermination-missing portfolio/measures/uten-kostnadsplan.yaml:23:1
cost-phase-missing portfolio/measures/uten-kostnadsplan.yaml:24:1
no-training-cost portfolio/measures/uten-kostnadsplan.yaml:24:1
external-funding-not-granted portfolio/measures/uten-kostnadsplan.yaml:29:48
own-effort-uncommitted portfolio/measures/uten-kostnadsplan.yaml:31:5
reading-overdue portfolio/measures/uten-maling.yaml:42:15
benefit-behind portfolio/measures/uten-maling.yaml:52:43
no-focus-area portfolio/measures/uten-omrade.yaml:5:14
mandatory-without-law portfolio/measures/uten-omrade.yaml:7:1
participant-undecided portfolio/measures/uten-penger.yaml:11:50
funding-gap portfolio/measures/uten-penger.yaml:28:5
not-green-without-text portfolio/measures/uten-penger.yaml:42:5
decision-missing portfolio/measures/uten-vedtak.yaml:6:9
outside-plan portfolio/measures/utenom-planen.yaml:6:9
start-missing portfolio/measures/utenom-planen.yaml:39:1
report-overdue portfolio/measures/utenom-planen.yaml:41:12
principle-unanswered portfolio/measures/uutredet.yaml:11:1
must-principle-broken portfolio/measures/uutredet.yaml:12:24
should-principle-broken portfolio/measures/uutredet.yaml:13:23
no-alternatives portfolio/measures/uutredet.yaml:17:5
own-development-unexplained portfolio/measures/uutredet.yaml:20:1
ai-without-data portfolio/measures/uutredet.yaml:21:1
procurement-outside portfolio/measures/uutredet.yaml:22:19
dependency-cycle portfolio/measures/venter-pa-a.yaml:7:14
similar-system portfolio/measures/venter-pa-avslatt.yaml:3:8
score-without-reason portfolio/measures/venter-pa-avslatt.yaml:12:3
depends-on-dropped portfolio/measures/venter-pa-avslatt.yaml:19:14
dangling-reference portfolio/measures/viser-til-ingenting.yaml:7:14
plan-revision-overdue portfolio/plans/handlingsplan-2026.yaml:3:7
system-record-incomplete portfolio/systems/depot.yaml:1:1
function-served-twice portfolio/systems/depot.yaml:4:13
unreadable-file portfolio/systems/feil-endelse.yml:1:1
bad-yaml portfolio/systems/feil-innrykk.yaml:4:2
contract-notice-due portfolio/systems/kortregister.yaml:10:18
focus-area-without-measure strategy.toml:18:6
bad-weights strategy.toml:65:8
criteria-overlap strategy.toml:66:10
bad-scale strategy.toml:74:9
key-without-shares strategy.toml:118:10
role-overloaded strategy.toml:128:21
key-person-overloaded strategy.toml:134:16
frame-exceeded strategy.toml:144:18
";

/// How it was before: what has changed since breaks the rules of change.
const BEFORE: [(&str, &str); 3] = [
    ("portfolio/measures/glemt-ide.yaml", "status: concept\n"),
    ("portfolio/measures/over-rammen.yaml", "costs: [{phase: utvikling, fund: fornying, per_year: [300000]}]\n"),
    ("portfolio/decisions/2026-05-12-styret.yaml", "date: 2026-05-11\n"),
];

fn found() -> Vec<ShownProblem> {
    let now = repository("tests/fixtures/alle-feil");
    let before = tempfile::tempdir().expect("a folder");
    copy(&now, before.path());
    for (file, excerpt) in BEFORE {
        overlay(before.path(), file, excerpt);
    }
    problems_against(before.path(), &now)
}

#[test]
fn every_mistake_is_found_at_its_place() {
    let told = found().into_iter().map(|problem| {
        let start = problem.spot.span.start;
        format!("{} {}:{}:{}", problem.rule, problem.spot.file, start.line, start.column)
    });
    assert_eq!(told.collect::<Vec<_>>(), FOUND.trim().lines().collect::<Vec<_>>());
}

#[test]
fn every_rule_finds_its_mistake_once() {
    let mut times: BTreeMap<&str, usize> = RULES.iter().map(|rule| (rule.name, 0)).collect();
    for problem in found() {
        *times.get_mut(problem.rule).unwrap() += 1;
    }
    let others: Vec<_> = times.into_iter().filter(|(_, times)| *times != 1).collect();
    assert_eq!(others, []);
}

#[test]
fn every_mistake_has_its_rule_s_own_level() {
    let levels: BTreeMap<_, _> = RULES.iter().map(|rule| (rule.name, rule.level)).collect();
    for problem in found() {
        assert_eq!(Some(&problem.level), levels.get(problem.rule), "{}", problem.rule);
    }
}
