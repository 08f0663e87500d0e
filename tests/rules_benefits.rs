//! Rules about benefits and safeguards, at both sides of their edges.

mod support;

use support::{base, overlay, problems};

const KYSS: &str = "portfolio/measures/skoleskyss.yaml";
const LOGIN: &str = "portfolio/measures/innlogging.yaml";
const DECISIONS: &str = "portfolio/decisions/2026-05-12-styret.yaml";

/// What one rule says where these excerpts are laid over the sound portfolio.
fn says(rule: &str, excerpts: &[(&str, &str)]) -> Vec<String> {
    let folder = base();
    for (file, text) in excerpts {
        overlay(folder.path(), file, text);
    }
    let found = problems(folder.path()).into_iter().filter(|problem| problem.rule == rule);
    found.map(|problem| problem.message).collect()
}

/// How often one rule finds something where an excerpt is laid over a file.
fn count(rule: &str, file: &str, text: &str) -> usize {
    says(rule, &[(file, text)]).len()
}

/// A benefit of the measure in execution.
fn benefit(rest: &str) -> String {
    format!("benefits:\n  - {{id: tid, type: spart-tid, title: Tid, owner: it, responsible: Ola, {rest}}}\n")
}

#[test]
fn a_benefit_needs_somebody_responsible_from_planning() {
    let text = "benefits:\n  - {id: tid, type: spart-tid, title: Tid, owner: it, responsible: '  '}\n";
    let rule = "benefit-without-responsible";
    for (status, expected) in [("idea", 0), ("concept", 0), ("planning", 1), ("execution", 1)] {
        assert_eq!(count(rule, KYSS, &format!("status: {status}\n{text}")), expected, "{status}");
    }
    let light = format!("track: light\nstatus: execution\n{text}");
    let small = "[track]\nlight_below = 1000000\n[rules]\n";
    assert_eq!(says(rule, &[("strategy.toml", small), (KYSS, &light)]).len(), 1);
    let light = format!("track: light\nstatus: idea\n{text}");
    assert_eq!(says(rule, &[("strategy.toml", small), (KYSS, &light)]).len(), 0);
}

#[test]
fn only_what_is_priced_or_counted_needs_baseline_and_target() {
    let unpriced = "[[benefit_type]]\nid = \"ro\"\ntitle = \"Ro\"\nclass = \"quality\"\nunit = \"poeng\"\n";
    let cases = [
        ("type: ro", 0),
        ("type: ro, per_year: [1]", 1),
        ("type: ro, indicator: {id: ro}", 1),
        ("type: ro, indicator: {id: ro, baseline: {date: 2026-01-01}, target: {date: 2026-01-01}}", 1),
        ("type: ro, indicator: {id: ro, baseline: {value: 0}, target: {value: 0}}", 0),
    ];
    for (rest, expected) in cases {
        let text = format!("benefits:\n  - {{id: ro, title: Ro, owner: it, {rest}}}\n");
        for rule in ["benefit-without-baseline", "benefit-without-target"] {
            let found = says(rule, &[("strategy.toml", unpriced), (LOGIN, &text)]);
            assert_eq!(found.len(), expected, "{rule} {rest}");
        }
    }
    for rule in ["benefit-without-baseline", "benefit-without-target"] {
        assert_eq!(count(rule, LOGIN, &benefit("realisation: 1")), 1, "{rule}: a priced type without amounts");
        assert_eq!(count(rule, KYSS, &format!("status: planning\n{}", benefit("realisation: 1"))), 0, "{rule}");
    }
}

#[test]
fn a_saving_needs_a_fund_to_be_taken_from() {
    let rule = "saving-without-budget";
    assert_eq!(count(rule, LOGIN, &benefit("cashable: true, budget: {from: 2029}")), 1);
    assert_eq!(count(rule, LOGIN, &benefit("cashable: true, budget: {fund: investering}")), 0);
    assert_eq!(count(rule, LOGIN, &benefit("cashable: false")), 0);
}

#[test]
fn an_action_says_what() {
    let rule = "benefit-without-action";
    assert_eq!(count(rule, LOGIN, &benefit("actions: [{who: it}, {what: ' '}]")), 1);
    assert_eq!(count(rule, LOGIN, &benefit("actions: [{who: it}, {what: Slutte med papir}]")), 0);
}

/// A claim of the measure in concept on the indicator of the one in execution, which falls from 400 to 50.
fn claim(status: &str, baseline: &str, target: &str, rest: &str) -> String {
    format!(
        "status: {status}\nbenefits:\n  - {{id: a, type: spart-tid, title: A, owner: it, indicator: {{id: glemte-passord, \
         baseline: {{value: {baseline}}}, target: {{value: {target}}}}}}}\n{rest}"
    )
}

#[test]
fn an_indicator_is_claimed_by_two_from_planning() {
    let rule = "benefit-counted-twice";
    for (status, expected) in [("concept", 0), ("planning", 1), ("rejected", 0), ("stopped", 0), ("on-hold", 1)] {
        assert_eq!(count(rule, KYSS, &claim(status, "400", "390", "")), expected, "{status}");
    }
    assert_eq!(count(rule, KYSS, &claim("planning", "400", "390", "excludes: [innlogging]\n")), 0);
    let excluded = [(KYSS, &*claim("planning", "400", "390", "")), (LOGIN, "excludes: [skoleskyss]\n")];
    assert_eq!(says(rule, &excluded), [""; 0], "the other of the two says so");
    let twice = claim("idea", "400", "390", "").replace("status: idea\n", "");
    let again = format!("{twice}{}", twice.replace("benefits:\n", "").replace("id: a,", "id: b,"));
    assert_eq!(count(rule, LOGIN, &again), 0, "one measure may claim in two benefits");
}

#[test]
fn promises_may_add_up_to_the_baseline_and_no_more() {
    let rule = "benefit-overclaimed";
    assert_eq!(count(rule, KYSS, &claim("planning", "400", "350", "")), 0, "350 + 50");
    assert_eq!(count(rule, KYSS, &claim("planning", "400", "349.9", "")), 1, "350 + 50.1");
    assert_eq!(count("benefit-counted-twice", KYSS, &claim("planning", "400", "349.9", "")), 0, "told once");
    assert_eq!(count(rule, KYSS, &claim("concept", "400", "0", "")), 0, "not before planning");
    assert_eq!(count(rule, KYSS, &claim("planning", "400", "0", "excludes: [innlogging]\n")), 0);
    assert_eq!(count(rule, KYSS, &claim("planning", "400", "900", "")), 0, "what rises has no bound");
    assert_eq!(count(rule, KYSS, &claim("planning", "400", "-1", "")), 0, "nor what may be negative");
    let all = |status| claim(status, "1000000000000000", "0", "");
    assert_eq!(says(rule, &[(LOGIN, &all("execution")), (KYSS, &all("planning"))]).len(), 1);
    let off = "[rules]\nbenefit-overclaimed = \"off\"\n";
    let found = says("benefit-counted-twice", &[("strategy.toml", off), (KYSS, &claim("planning", "400", "0", ""))]);
    assert_eq!(found.len(), 1, "it is told as counted twice where the other rule is off");
}

#[test]
fn rounding_alone_is_no_overclaim() {
    let third = |status: &str, target: &str| claim(status, "0.3", target, "");
    let login = third("execution", "0.2");
    let kyss = third("planning", "0.1");
    assert_eq!(says("benefit-overclaimed", &[(LOGIN, &*login), (KYSS, &*kyss)]), [""; 0], "0.1 + 0.2 of 0.3");
}

/// The measure in execution, realising, with one benefit.
fn realising(rest: &str) -> String {
    format!("status: realising\nschedule: {{started: 2024, finished: 2024, years: 1}}\n{}", benefit(rest))
}

const UNDECIDED: (&str, &str) = (DECISIONS, "decides: []\n");

#[test]
fn a_reading_is_due_so_many_months_after_the_last() {
    // The tests are run as of 2026-11-23.
    let cases = [
        ("per_year: [9], measure_every: 6, readings: [{date: 2026-05-23}]", 0),
        ("per_year: [9], measure_every: 6, readings: [{date: 2026-05-22}]", 1),
        ("per_year: [9], measure_every: 6, readings: [{date: 2026-05-23}, {date: 2020-01-01}]", 0),
        ("per_year: [9], readings: [{date: 2025-11-23}]", 0),
        ("per_year: [9], readings: [{date: 2025-11-22}]", 1),
        // A reading to come has not been made.
        ("per_year: [9], readings: [{date: 2024-01-01}, {date: 2026-11-24}]", 1),
        // Never read: a year after the first year that promises something began.
        ("per_year: [9]", 1),
        ("per_year: [0, 0, 9]", 0),
        ("per_year: [9], from: 2026", 0),
        ("per_year: [9], from: 2200", 0),
        ("per_year: [9], from: 1900", 1),
        // Nothing is read after the last year that promises something.
        ("per_year: [9], recurring: false, readings: [{date: 2024-12-31}]", 0),
        ("per_year: [9, 9], recurring: false, readings: [{date: 2024-12-31}]", 1),
        ("per_year: [9, 0], readings: [{date: 2024-12-31}]", 0),
        ("per_year: [9], measure_every: 1200, readings: [{date: 0001-01-01}]", 0),
        ("per_year: [9], measure_every: 1, readings: [{date: 9999-12-31}]", 1),
        ("measure_every: 1200, from: 2200", 0),
    ];
    for (rest, expected) in cases {
        let found = says("reading-overdue", &[UNDECIDED, (LOGIN, &realising(rest))]);
        assert_eq!(found.len(), expected, "{rest}: {found:?}");
    }
}

#[test]
fn time_runs_from_when_the_measure_was_let_into_realising() {
    let decided = "decides:\n  - {measure: innlogging, outcome: approved, to: realising}\n";
    let every = |months: u8| realising(&format!("per_year: [9], measure_every: {months}"));
    for (months, expected) in [(6, 1), (7, 0)] {
        let found = says("reading-overdue", &[(DECISIONS, decided), (LOGIN, &every(months))]);
        assert_eq!(found.len(), expected, "{months} months after 2026-05-12");
    }
    for (status, expected) in [("execution", 0), ("realising", 1), ("evaluated", 0), ("stopped", 0)] {
        let text = every(1).replace("realising", status);
        assert_eq!(says("reading-overdue", &[UNDECIDED, (LOGIN, &text)]).len(), expected, "{status}");
    }
}

#[test]
fn a_benefit_is_behind_under_eighty_per_cent_of_whole_years() {
    let cases = [
        ("per_year: [100], readings: [{date: 2025-12-31, amount: 80}]", 0),
        ("per_year: [100], readings: [{date: 2025-12-31, amount: 79.9}]", 1),
        ("per_year: [100], realisation: 0.5, readings: [{date: 2025-12-31, amount: 40}]", 0),
        ("per_year: [100], realisation: 0.5, readings: [{date: 2025-12-31, amount: 39}]", 1),
        // Years are added up, and only the last reading of each counts.
        ("per_year: [100], readings: [{date: 2024-12-31, amount: 50}, {date: 2025-12-31, amount: 110}]", 0),
        ("per_year: [100], readings: [{date: 2024-12-31, amount: 50}, {date: 2025-12-31, amount: 109}]", 1),
        ("per_year: [100], readings: [{date: 2025-12-31, amount: 80}, {date: 2025-06-30, amount: 9}]", 0),
        ("per_year: [100], readings: [{date: 2025-06-30, amount: 40}, {date: 2025-12-31, amount: 79}]", 1),
        // This year is not over, and an indicator's value is no amount.
        ("per_year: [100], readings: [{date: 2026-11-01, amount: 1}]", 0),
        ("per_year: [100], readings: [{date: 2025-12-31, value: 1}]", 0),
        ("per_year: [100]", 0),
        ("readings: [{date: 2025-12-31, amount: 0}]", 0),
        ("per_year: [0, 100], readings: [{date: 2024-12-31, amount: 0}]", 0),
        ("per_year: [0, 100], readings: [{date: 2025-12-31, amount: 0}]", 1),
        ("per_year: [100], from: 2026, readings: [{date: 2025-12-31, amount: 0}]", 0),
        ("per_year: [100], recurring: false, readings: [{date: 2025-12-31, amount: 0}]", 0),
        ("per_year: [{low: 0, likely: 100, high: 900}], readings: [{date: 2025-12-31, amount: 80}]", 0),
        ("per_year: [1000000000000000], readings: [{date: 2025-12-31, amount: -1000000000000000}]", 1),
        ("per_year: [-100], readings: [{date: 0001-01-01, amount: -900}, {date: 2025-01-01, amount: -900}]", 0),
    ];
    for (rest, expected) in cases {
        let found = says("benefit-behind", &[(LOGIN, &realising(rest))]);
        assert_eq!(found.len(), expected, "{rest}: {found:?}");
    }
    let behind = realising("per_year: [100], readings: [{date: 2025-12-31, amount: 0}]");
    for (status, expected) in [("execution", 0), ("evaluated", 1), ("merged", 0)] {
        assert_eq!(count("benefit-behind", LOGIN, &behind.replace("realising", status)), expected, "{status}");
    }
}

const PRINCIPLES: &str = "[[principle]]\nid = \"brukerbehov\"\ntitle = \"Brukerbehov\"\nbinding = \"must\"\n
[[principle]]\nid = \"deling\"\ntitle = \"Deling\"\n
[[principle]]\nid = \"vern\"\ntitle = \"Vern\"\nbinding = \"must\"\nwaivable = false\n
[[principle]]\nid = \"rutiner\"\ntitle = \"Rutiner\"\napplies_to = \"organisation\"\n";

/// What the rules about principles find at the measure in planning that answers so.
fn principles(rule: &str, answers: &str, decision: &str) -> Vec<String> {
    let text = format!("status: planning\nprinciples: {{{answers}}}\n");
    says(rule, &[("strategy.toml", PRINCIPLES), (LOGIN, "status: idea\n"), (KYSS, &text), (DECISIONS, decision)])
}

#[test]
fn every_principle_of_measures_wants_an_answer() {
    let rule = "principle-unanswered";
    assert_eq!(principles(rule, "", "").len(), 3);
    assert_eq!(principles(rule, "brukerbehov: {how: Prøvd}, deling: {meets: none}", "").len(), 2);
    let all = "brukerbehov: {meets: full}, deling: {meets: not-applicable}, vern: {meets: partial}";
    assert_eq!(principles(rule, all, ""), [""; 0]);
}

#[test]
fn a_broken_principle_needs_a_waiver_by_a_body_that_may() {
    let (must, should) = ("must-principle-broken", "should-principle-broken");
    let waiver = |body: &str, outcomes: &[&str], principle: &str| {
        let items = outcomes
            .iter()
            .map(|outcome| format!("  - {{measure: skoleskyss, outcome: {outcome}, waives: {principle}}}\n"));
        format!("body: {body}\ndecides:\n{}", items.collect::<String>())
    };
    for answer in ["full", "partial", "not-applicable"] {
        let answers = format!("brukerbehov: {{meets: {answer}}}, vern: {{meets: {answer}}}");
        assert_eq!(principles(must, &answers, ""), [""; 0]);
    }
    let none = "brukerbehov: {meets: none}, deling: {meets: none}, rutiner: {meets: none}";
    assert_eq!(principles(must, none, "").len(), 1);
    assert_eq!(principles(should, none, "").len(), 1);
    assert_eq!(principles(must, none, &waiver("styret", &["approved"], "brukerbehov")), [""; 0]);
    assert_eq!(principles(should, none, &waiver("styret", &["approved"], "brukerbehov")).len(), 1);
    assert_eq!(principles(must, none, &waiver("styret", &["deferred"], "brukerbehov")).len(), 1);
    assert_eq!(principles(must, none, &waiver("styret", &["approved", "noted"], "brukerbehov")), [""; 0]);
    assert_eq!(principles(must, none, &waiver("styret", &["approved", "stopped"], "brukerbehov")).len(), 1);
    assert_eq!(principles(must, none, &waiver("styret", &["rejected", "approved"], "brukerbehov")), [""; 0]);

    let never = principles(must, "vern: {meets: none}", &waiver("styret", &["approved"], "vern"));
    assert!(matches!(&*never, [said] if said.contains("nobody may waive")), "{never:?}");
    let bodies = "[[body]]\nid = \"styret\"\ntitle = \"Styret\"\ndecides = [\"planning\"]\n";
    let text = "status: planning\nprinciples: {brukerbehov: {meets: none}}\n";
    let decision = waiver("styret", &["approved"], "brukerbehov");
    let powerless = says(must, &[("strategy.toml", bodies), (KYSS, text), (DECISIONS, &decision)]);
    assert!(matches!(&*powerless, [said] if said.contains("“Styret” may not")), "{powerless:?}");
    assert_eq!(count(must, KYSS, &text.replace("planning", "concept")), 0, "not before planning");
}

#[test]
fn privacy_is_settled_before_execution() {
    let rule = "privacy-unanswered";
    let cases = [
        ("", 1),
        ("security: {risk_assessment: 2026-01-01}\n", 1),
        ("security: {personal_data: unknown}\n", 1),
        ("security: {personal_data: unknown, dpia: {needed: true}}\n", 2),
        ("security: {personal_data: special, dpia: {needed: true}}\n", 1),
        ("security: {personal_data: special, dpia: {needed: true, done: 2026-11-23}}\n", 0),
        ("security: {personal_data: special, dpia: {needed: true, done: 2026-11-24}}\n", 1),
        ("security: {personal_data: special, dpia: {needed: false}}\n", 0),
        ("security: {personal_data: ordinary}\n", 0),
    ];
    for (text, expected) in cases {
        let text = if text.is_empty() { "security:\n" } else { text };
        assert_eq!(count(rule, LOGIN, text), expected, "{text}");
        assert_eq!(count(rule, KYSS, &format!("status: planning\n{text}")), 0, "{text}");
    }
}

#[test]
fn a_supplier_with_personal_data_needs_an_agreement() {
    let rule = "processor-agreement-missing";
    let cases = [
        ("supplier: Ferdig AS", "ordinary", 1),
        ("supplier: Ferdig AS", "special", 1),
        ("supplier: Ferdig AS", "none", 0),
        ("supplier: Ferdig AS", "unknown", 0),
        ("supplier: Ferdig AS", "ordinary, processor_agreement: 2026-11-23", 0),
        ("supplier: Ferdig AS", "ordinary, processor_agreement: 2026-11-24", 1),
        ("supplier: ' '", "special", 0),
        ("value: 9", "special", 0),
    ];
    for (procurement, data, expected) in cases {
        let text = format!("procurement: {{by: it, {procurement}}}\nsecurity: {{personal_data: {data}}}\n");
        assert_eq!(count(rule, LOGIN, &text), expected, "{text}");
    }
}

#[test]
fn an_assessment_to_come_is_none() {
    let rule = "risk-assessment-missing";
    assert_eq!(count(rule, LOGIN, "security: {risk_assessment: 2026-11-23}\n"), 0);
    assert_eq!(count(rule, LOGIN, "security: {risk_assessment: 2026-11-24}\n"), 1);
    assert_eq!(count(rule, LOGIN, "security:\n"), 1);
    assert_eq!(count(rule, KYSS, "status: planning\nsecurity:\n"), 0);
}

#[test]
fn what_the_public_uses_is_planned_for_everybody() {
    let rule = "accessibility-unplanned";
    assert_eq!(
        count(rule, LOGIN, "target_groups: [{internal: true}, {count: 3}]\n"),
        1,
        "not internal unless it says so"
    );
    assert_eq!(count(rule, LOGIN, "target_groups: [{who: ansatte, internal: true, count: 9000}]\n"), 0);
    assert_eq!(count(rule, LOGIN, "target_groups: [{who: alle}]\nsecurity: {accessibility: ' '}\n"), 1);
    assert_eq!(count(rule, LOGIN, "target_groups: [{who: alle}]\nsecurity: {accessibility: WCAG 2.1 AA}\n"), 0);
}

#[test]
fn own_development_has_a_reason() {
    let rule = "own-development-unexplained";
    for (choice, expected) in [("own", 1), ("own, why: ' '", 1), ("own, why: Finnes ikke", 0), ("standard", 0)] {
        assert_eq!(count(rule, KYSS, &format!("status: planning\ntechnology: {{choice: {choice}}}\n")), expected);
        assert_eq!(count(rule, KYSS, &format!("technology: {{choice: {choice}}}\n")), 0, "concept");
    }
}

#[test]
fn data_at_a_supplier_are_ours() {
    let (contract, ai) = ("no-data-ownership", "ai-without-data");
    let cases = [
        ("supplier: A", "true", "", 1, 0),
        ("supplier: A", "true", "data_ownership: false", 1, 0),
        ("supplier: A", "true", "data_ownership: true", 0, 0),
        ("value: 1", "true", "", 0, 1),
        ("value: 1", "true", "data_ownership: false", 0, 1),
        ("value: 1", "true", "data_ownership: true", 0, 0),
        ("value: 1", "false", "", 0, 0),
    ];
    for (procurement, uses_ai, security, no_clause, no_data) in cases {
        let text = format!(
            "technology: {{ai: {uses_ai}}}\nprocurement: {{by: it, {procurement}}}\nsecurity: {{{security}}}\n"
        );
        assert_eq!(count(contract, LOGIN, &text), no_clause, "{text}");
        assert_eq!(count(ai, LOGIN, &text), no_data, "{text}");
    }
    let text = "technology: {ai: true}\nprocurement: {supplier: A}\nsecurity:\n";
    assert_eq!(count(ai, KYSS, &format!("status: planning\n{text}")), 1, "nobody asks for the clause before execution");
    assert_eq!(count(ai, KYSS, text), 0, "concept");
    let off = ("strategy.toml", "[rules]\nno-data-ownership = \"off\"\n");
    assert_eq!(says(ai, &[off, (LOGIN, text)]).len(), 1, "nor where that rule is off");
}

#[test]
fn everything_is_bought_by_one_unit_where_there_is_one() {
    let head = "[strategy]\ntitle = \"S\"\nowner = \"O\"\nfrom = 2026\nto = 2030\n";
    let found = |head: &str, procurement: &str| {
        let text = format!("status: planning\nprocurement: {procurement}\n");
        says("procurement-outside", &[("strategy.toml", head), (KYSS, &text)])
    };
    let one = format!("{head}procurement = \"it\"\n");
    assert_eq!(found(&one, "{by: it}"), [""; 0]);
    assert_eq!(found(&one, "{by: samferdsel}"), ["“Samferdsel” buys, but “IT-tjenesten” shall make all purchases"]);
    assert_eq!(found(&one, "{value: 9}"), ["it is not said who buys; “IT-tjenesten” shall make all purchases"]);
    assert_eq!(found(&one, ""), [""; 0], "nothing is bought");
    assert_eq!(found(head, "{by: samferdsel}"), [""; 0], "everybody buys");
}

#[test]
fn staff_have_their_say_before_the_announcement() {
    let cases = [
        ("{affected: true}", "", 1),
        ("{affected: false}", "", 0),
        ("{codetermination: 2026-05-01}", "", 0),
        ("{affected: true, codetermination: 2027-05-01}", "", 0),
        ("{affected: true, codetermination: 2026-05-01}", "announced: 2026-05-01", 0),
        ("{affected: true, codetermination: 2026-05-02}", "announced: 2026-05-01", 1),
        ("{affected: true}", "announced: 2026-05-01", 1),
    ];
    for (staff, announced, expected) in cases {
        let text = format!("staff: {staff}\nprocurement: {{by: it, {announced}}}\n");
        let rule = "codetermination-missing";
        assert_eq!(count(rule, KYSS, &format!("status: planning\n{text}")), expected, "{text}");
        assert_eq!(count(rule, KYSS, &text), 0, "{text}");
    }
}
