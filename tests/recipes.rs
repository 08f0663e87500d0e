//! What others copy from here: workflows for build servers, the hook for pre-commit, and set-ups of editors. Every command in
//! them is one that the program has, so that they do not go stale unseen.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use std::{collections::BTreeSet, fs, process::Command};

use jsonschema::JSONSchema;
use prioritize::{cli, schema::Document};
use serde_json::{Value, json};

use support::{base, repository};

const WORKFLOWS: [&str; 3] = ["examples/ci/github.yml", "examples/ci/gitlab.yml", "examples/ci/azure.yml"];

/// Pages that say the same in English and in bokmål.
const PAGES: [[&str; 2]; 2] = [["docs/editors.md", "docs/editorer.md"], ["docs/checks.md", "docs/kontroll.md"]];

fn text(file: &str) -> String {
    fs::read_to_string(repository(file)).unwrap()
}

fn yaml(file: &str) -> Value {
    serde_yaml::from_str(&text(file)).unwrap()
}

/// Every text of a document, however deep.
fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Object(keys) => keys.values().flat_map(texts).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => Vec::new(),
    }
}

/// The words of every line that runs the program. Variables are left as they stand.
fn commands(script: &str) -> Vec<Vec<String>> {
    let runs = script.lines().map(str::trim).filter(|line| line.starts_with("prioritize "));
    runs.map(|line| line.split_whitespace().map(|word| word.replace('"', "")).collect()).collect()
}

/// The blocks of a page that are in this language.
fn blocks<'p>(page: &'p str, language: &str) -> Vec<&'p str> {
    let opening = format!("```{language}\n");
    page.split(&*opening).skip(1).map(|rest| rest.split("```").next().unwrap()).collect()
}

#[test]
fn every_command_is_one_that_the_program_has() {
    let in_workflows = WORKFLOWS.map(|file| texts(&yaml(file)).into_iter().flat_map(commands).collect::<Vec<_>>());
    for (file, commands) in WORKFLOWS.iter().zip(&in_workflows) {
        assert_eq!(commands.len(), 2, "{file}: of a change, and of everything");
    }
    let pages = PAGES.as_flattened().iter();
    let in_pages = pages.flat_map(|file| blocks(&text(file), "sh").into_iter().flat_map(commands).collect::<Vec<_>>());
    let hooks = yaml(".pre-commit-hooks.yaml");
    let hook = commands(hooks[0]["entry"].as_str().unwrap());
    for command in in_workflows.into_iter().flatten().chain(in_pages).chain(hook) {
        let accepted = cli::parse(command.iter().map(Into::into));
        assert!(accepted.is_ok(), "{command:?}: {}", accepted.err().map(|ended| ended.text).unwrap_or_default());
    }
}

#[test]
fn the_files_that_workflows_publish_are_written() {
    for workflow in WORKFLOWS {
        let whole = text(workflow);
        let parsed = yaml(workflow);
        let commands: Vec<_> = texts(&parsed).into_iter().flat_map(commands).collect();
        let of_all = commands.iter().find(|command| !command.contains(&"--base".to_owned())).unwrap();
        let folder = base();
        let mut program = Command::new(env!("CARGO_BIN_EXE_prioritize"));
        let ended = program.current_dir(folder.path()).args(&of_all[1..]).output().unwrap();
        assert!(ended.status.success(), "{workflow}: {}", String::from_utf8_lossy(&ended.stderr));
        let files = of_all.windows(2).filter(|pair| pair[0] == "-o").map(|pair| &pair[1]);
        for file in files {
            assert!(folder.path().join(file).exists(), "{workflow} does not write {file}");
            // Once for each of the two commands, and where it is published.
            assert!(whole.matches(&**file).count() > 2, "{workflow} does not publish {file}");
        }
        let published = ["sarif_file", "codequality", "junit", "testResultsFiles"];
        let named = whole.lines().filter_map(|line| line.trim().split_once(": "));
        for (_, file) in named.filter(|(key, _)| published.contains(key)) {
            assert!(folder.path().join(file).exists(), "{workflow} publishes {file}, which is not written");
        }
    }
}

#[test]
fn workflows_are_safe_for_changes_of_strangers() {
    for file in WORKFLOWS {
        let workflow = yaml(file);
        let scripts =
            texts(&workflow).into_iter().filter(|text| text.contains("prioritize ") || text.contains("cargo "));
        for script in scripts {
            // What a server puts into a script before the shell reads it could be anybody's text.
            assert!(!script.contains("${{") && !script.contains("$("), "{file}: {script}");
        }
        assert!(texts(&workflow).iter().all(|text| !text.contains("secrets.")), "{file} asks for a secret");
    }
    let github = yaml("examples/ci/github.yml");
    let events: Vec<_> = github["on"].as_object().unwrap().keys().collect();
    assert_eq!(events, ["pull_request", "push"]);
    assert_eq!(github["permissions"], json!({}));
    assert_eq!(github["jobs"]["check"]["permissions"], json!({ "contents": "read" }));
    let forks_left_out = "github.event.pull_request.head.repo.full_name == github.repository";
    assert!(github["jobs"]["publish"]["if"].as_str().unwrap().contains(forks_left_out));
    let jobs = github["jobs"].as_object().unwrap().values();
    let actions: Vec<_> =
        jobs.flat_map(|job| job["steps"].as_array().unwrap()).filter_map(|step| step["uses"].as_str()).collect();
    assert!(actions.len() > 4, "{actions:?}");
    for action in actions {
        let (_, commit) = action.split_once('@').unwrap();
        assert!(commit.len() == 40 && commit.chars().all(|letter| letter.is_ascii_hexdigit()), "{action}");
    }
}

#[test]
fn the_hook_is_asked_about_every_file_of_a_portfolio() {
    let hooks = yaml(".pre-commit-hooks.yaml");
    assert_eq!(hooks[0]["pass_filenames"], false);
    let wanted = JSONSchema::compile(&json!({ "pattern": hooks[0]["files"] })).unwrap();
    for file in ["strategy.toml", "a/strategy.toml", "portfolio/measures/a/b.yaml", "x/portfolio/plans/p.yml"] {
        assert!(wanted.is_valid(&json!(file)), "{file}");
    }
    for file in ["README.md", "strategy.toml.bak", "myportfolio/a.yaml", "docs/strategy.md", "other.toml"] {
        assert!(!wanted.is_valid(&json!(file)), "{file}");
    }
}

#[test]
fn pages_give_the_same_recipes_in_both_languages() {
    for [english, bokmal] in PAGES {
        let recipes = |file| -> Vec<String> { text(file).split("```").skip(1).step_by(2).map(str::to_owned).collect() };
        assert!(!recipes(english).is_empty());
        assert_eq!(recipes(english), recipes(bokmal));
    }
}

#[test]
fn each_editor_is_told_of_every_kind_of_file() {
    let page = text("docs/editors.md");
    let written: BTreeSet<_> =
        blocks(&page, "sh").into_iter().flat_map(commands).map(|words| words[4].clone()).collect();
    assert_eq!(written, Document::ALL.map(|kind| format!(".schema/{}.json", kind.name())).into());
    let settings: Value = serde_json::from_str(blocks(&page, "json")[0]).unwrap();
    for (schema, files) in settings["yaml.schemas"].as_object().unwrap() {
        let files = files.as_str().unwrap();
        assert_eq!(files.replace("portfolio/", "./.schema/"), schema.replace(".json", "s/**/*.yaml"));
        assert!(blocks(&page, "toml")[1].contains(&format!("\"{schema}\" = \"{files}\"\n")), "Helix: {schema}");
        assert!(blocks(&page, "lua")[0].contains(&format!("['{schema}'] = '{files}',\n")), "Neovim: {schema}");
    }
    assert_eq!(settings["yaml.schemas"].as_object().unwrap().len(), Document::ALL.len() - 1, "all but the strategy");
    assert!(blocks(&page, "toml")[0].contains(".schema/strategy.json"));
}

#[test]
fn the_task_of_vs_code_knows_the_lines_of_check() {
    let page = text("docs/editors.md");
    let tasks: Value = serde_json::from_str(blocks(&page, "json")[1]).unwrap();
    let task = &tasks["tasks"][0];
    let arguments: Vec<_> = task["args"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    let mut program = Command::new(env!("CARGO_BIN_EXE_prioritize"));
    let ended = program.current_dir(repository("tests/fixtures/feil")).args(arguments).output().unwrap();
    let told = String::from_utf8(ended.stdout).unwrap();
    let known = JSONSchema::compile(&json!({ "pattern": task["problemMatcher"]["pattern"]["regexp"] })).unwrap();
    let lines: Vec<_> = told.lines().collect();
    let (summary, problems) = lines.split_last().expect("lines");
    assert!(problems.len() > 5 && problems.iter().all(|line| known.is_valid(&json!(line))), "{told}");
    assert!(!known.is_valid(&json!(summary)), "{summary}");
}
