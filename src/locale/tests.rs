use super::*;
use crate::{model::Status, problem::Level};

const LANGUAGES: [Language; 3] = [Language::Nb, Language::Nn, Language::En];

const WORDS: Words = Words {
    nb: "
greeting = Hei, { $name }!
    .help = Skriv { $expected }.
days = { $count ->
        [0] ingen dager
        [one] én dag
       *[other] { $count } dager
    }
parts = { $money } | { $date } | { $names } | { $number }
figures = { NUMBER($share, style: \"percent\") } | { NUMBER($year, useGrouping: \"false\") } | { NUMBER($number, minimumFractionDigits: 2, maximumFractionDigits: 2) }
",
    nn: "greeting = Hei, { $name }!\n",
    en: "
greeting = Hello, { $name }!
days = { $count ->
        [one] one day
       *[other] { $count } days
    }
parts = { $money } | { $date } | { $names } | { $number }
figures = { NUMBER($share, style: \"percent\") }
",
};

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}

#[test]
fn a_message_has_words_and_attributes() {
    let nb = Locale::new(Language::Nb, [&WORDS]);
    assert_eq!(nb.say(&Message::new("greeting").with("name", "Kåre")), "Hei, Kåre!");
    let help = Message::new("greeting.help").with("expected", Part::Words("expected-date".to_owned()));
    assert_eq!(nb.say(&help), "Skriv en dato skrevet som 2026-05-12.");
    assert_eq!(nb.text("status-on-hold"), "på vent");
}

#[test]
fn words_that_are_not_there_are_said_to_be_missing() {
    let nb = Locale::new(Language::Nb, [&WORDS]);
    for key in ["nothing", "greeting.nothing", "", ".", "greeting.", "-greeting", "NUMBER", "æ"] {
        assert_eq!(nb.text(key), format!("[{key}]"));
        assert_eq!(nb.try_say(&Message { key: key.to_owned().into(), parts: Vec::new() }), None);
    }
    let unknown_words = Message::new("greeting").with("name", Part::Words("nobody".to_owned()));
    assert_eq!(nb.say(&unknown_words), "Hei, [nobody]!");
    assert_eq!(nb.say(&Message::new("greeting")), "Hei, {$name}!");
}

#[test]
fn words_depend_on_counts() {
    let (nb, en) = (Locale::new(Language::Nb, [&WORDS]), Locale::new(Language::En, [&WORDS]));
    let days = |locale: &Locale, count: f64| locale.say(&Message::new("days").with("count", count));
    assert_eq!(days(&nb, 0.0), "ingen dager");
    assert_eq!(days(&nb, 1.0), "én dag");
    assert_eq!(days(&nb, 1234.0), "1\u{a0}234 dager");
    assert_eq!(days(&nb, 1.5), "1,5 dager");
    assert_eq!(days(&en, 0.0), "0 days");
    assert_eq!(days(&en, 1.0), "one day");
    assert_eq!(days(&en, 1234.0), "1,234 days");
    for odd in [f64::NAN, f64::INFINITY] {
        assert_eq!(days(&nb, odd), "– dager");
    }
    for odd in [f64::MAX, f64::MIN, f64::MIN_POSITIVE, 1e-320, 123_456_789.123_456_79] {
        assert!(days(&nb, odd).ends_with(" dager"));
    }

    let counted = |locale: &Locale, key, count: usize| locale.say(&Message::new(key).with("count", count));
    let nn = Locale::new(Language::Nn, []);
    assert_eq!(counted(&nb, "count-errors", 1), "1 feil");
    assert_eq!(counted(&nb, "count-warnings", 1), "1 advarsel");
    assert_eq!(counted(&nb, "count-warnings", 0), "0 advarsler");
    assert_eq!(counted(&nn, "count-warnings", 1), "1 åtvaring");
    assert_eq!(counted(&nn, "count-warnings", 2), "2 åtvaringar");
    assert_eq!(counted(&en, "count-errors", 1), "1 error");
    assert_eq!(counted(&en, "count-errors", 1200), "1,200 errors");
}

#[test]
fn parts_are_written_as_the_language_does() {
    let message = Message::new("parts")
        .with("money", Part::Money(-1_234_567))
        .with("date", Part::Date(civil::date(2026, 11, 23)))
        .with("names", names(&["a", "b", "c"]))
        .with("number", 0.1 + 0.2);
    let nb = Locale::new(Language::Nb, [&WORDS]);
    assert_eq!(nb.say(&message), "\u{2212}1\u{a0}234\u{a0}567\u{a0}kr | 23.11.2026 | `a`, `b` eller `c` | 0,3");
    let en = Locale::new(Language::En, [&WORDS]).with_currency("EUR");
    assert_eq!(en.say(&message), "EUR\u{a0}-1,234,567 | 23 Nov 2026 | `a`, `b` or `c` | 0.3");
}

#[test]
fn words_may_ask_for_per_cent_years_and_decimals() {
    let message = Message::new("figures").with("share", 0.8).with("year", 2027.0).with("number", 1.0);
    assert_eq!(Locale::new(Language::Nb, [&WORDS]).say(&message), "80\u{a0}% | 2027 | 1,00");
    assert_eq!(Locale::new(Language::En, [&WORDS]).say(&message), "80%");
}

#[test]
fn the_currency_can_be_another() {
    let euro = Locale::new(Language::Nb, []).with_currency("EUR");
    assert_eq!(euro.money(1200), "1\u{a0}200\u{a0}EUR");
    assert_eq!(euro.money_rounded(12_500_000), "12,5\u{a0}mill.\u{a0}EUR");
    assert_eq!(euro.currency(), "EUR");
    assert_eq!(Locale::new(Language::Nn, []).currency(), "kr");
    assert_eq!(Locale::new(Language::En, []).currency(), "NOK");
}

#[test]
fn names_are_listed_with_or() {
    let (nb, nn, en) = (Locale::new(Language::Nb, []), Locale::new(Language::Nn, []), Locale::new(Language::En, []));
    assert_eq!(nb.list(&[]), "");
    assert_eq!(nb.list(&names(&["a"])), "`a`");
    assert_eq!(nb.list(&names(&["a", "b"])), "`a` eller `b`");
    assert_eq!(nn.list(&names(&["a", "b", "c"])), "`a`, `b` eller `c`");
    assert_eq!(en.list(&names(&["a", "b", "c"])), "`a`, `b` or `c`");
}

#[test]
fn hostile_text_is_only_text() {
    for text in [
        "{ $name }",
        "{ status-idea }",
        "\"}{",
        "one",
        "\n.help = x",
        "\u{202e}abc\u{2069}",
        "{\"\\u0041\"}",
        "$name",
        "\0",
    ] {
        for language in LANGUAGES {
            let locale = Locale::new(language, [&WORDS]);
            let said = locale.say(&Message::new("greeting").with("name", text));
            let expected = locale.say(&Message::new("greeting").with("name", "NAME")).replace("NAME", text);
            assert_eq!(said, expected);
            assert!(locale.list(&names(&["a", text])).ends_with(&format!("`{text}`")));
        }
    }
}

#[test]
fn shared_words_are_the_same_in_all_languages() {
    assert_eq!(proof::faults([]), [""; 0]);
}

#[test]
fn every_status_and_level_has_words() {
    for language in LANGUAGES {
        let locale = Locale::new(language, []);
        let levels = Level::ALL.map(|level| format!("level-{}", level.name()));
        let statuses = Status::ALL.map(|status| format!("status-{}", status.name()));
        for key in levels.iter().chain(&statuses) {
            assert_ne!(locale.text(key), format!("[{key}]"));
        }
    }
}
