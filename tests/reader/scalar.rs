//! What a text is worth: numbers, dates and ids by the words of format.md.

/// A text where a number belongs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Figure {
    None,
    /// Thousands or decimals.
    Ambiguous,
    Number {
        value: f64,
        /// Whether it is written without a decimal point and an exponent.
        whole: bool,
    },
}

/// Reads a number: a sign, digits that may be in groups of three, a point with decimals, an exponent.
pub(crate) fn figure(text: &str) -> Figure {
    let (sign, rest) = match text.strip_prefix('-') {
        Some(rest) => (-1.0, rest),
        None => (1.0, text.strip_prefix('+').unwrap_or(text)),
    };
    if is_ambiguous(rest) {
        return Figure::Ambiguous;
    }
    let (mantissa, exponent) = match rest.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (rest, None),
    };
    let (head, decimals) = match mantissa.split_once('.') {
        Some((head, decimals)) => (head, Some(decimals)),
        None => (mantissa, None),
    };
    let exponent_is_sound = exponent.is_none_or(|text| digits(text.strip_prefix(['-', '+']).unwrap_or(text)));
    let decimals_are_sound = decimals.is_none_or(|text| text.is_empty() || digits(text));
    let Some(head_digits) = ungrouped(head).or_else(|| {
        // `.5` is a half, a point alone is nothing.
        (head.is_empty() && decimals.is_some_and(digits)).then(|| "0".to_owned())
    }) else {
        return Figure::None;
    };
    if !exponent_is_sound || !decimals_are_sound {
        return Figure::None;
    }
    let plain = format!("{head_digits}.{}e{}", decimals.unwrap_or_default(), exponent.unwrap_or("0"));
    let value = plain.parse::<f64>().map_or(f64::NAN, |value| sign * value);
    Figure::Number { value, whole: decimals.is_none() && exponent.is_none() }
}

/// Exactly three digits after a lone point or comma, unless it begins with `0.`.
fn is_ambiguous(text: &str) -> bool {
    let Some((head, tail)) = text.split_once(['.', ',']) else { return false };
    let head_is_number = head.starts_with(|letter: char| letter.is_ascii_digit() || is_blank(letter))
        && head.chars().all(|letter| letter.is_ascii_digit() || is_blank(letter));
    head_is_number && digits(tail) && tail.len() == 3 && !text.starts_with("0.")
}

fn ungrouped(head: &str) -> Option<String> {
    let groups: Vec<&str> = head.split(|letter| is_blank(letter) || letter == '_').collect();
    let (first, rest) = groups.split_first()?;
    let sound = digits(first) && rest.iter().all(|group| group.len() == 3 && digits(group));
    (sound && (rest.is_empty() || first.len() <= 3)).then(|| groups.concat())
}

fn is_blank(letter: char) -> bool {
    [' ', '\u{a0}', '\u{202f}', '\u{2009}'].contains(&letter)
}

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a text is a day that exists, written `2026-05-12`.
pub(crate) fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    let shape = [(year, 4), (month, 2), (day, 2)].iter().all(|(part, length)| part.len() == *length && digits(part));
    if !shape {
        return false;
    }
    let number = |part: &str| part.parse::<u32>().unwrap_or(0);
    let (year, month, day) = (number(year), number(month), number(day));
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    (1..=last).contains(&day)
}

/// Whether a text is `[a-z0-9]+(-[a-z0-9]+)*` of at most 60 characters.
pub(crate) fn is_id(text: &str) -> bool {
    let letters = text.bytes().all(|byte| byte == b'-' || byte.is_ascii_lowercase() || byte.is_ascii_digit());
    letters && !text.is_empty() && text.len() <= 60 && !format!("-{text}-").contains("--")
}

#[test]
fn numbers_are_read_as_the_format_says() {
    let number = |value, whole| Figure::Number { value, whole };
    for (text, expected) in [
        ("1200000", number(1.2e6, true)),
        ("1 200 000", number(1.2e6, true)),
        ("-1_200_000", number(-1.2e6, true)),
        ("12.5", number(12.5, false)),
        ("0.500", number(0.5, false)),
        (".5", number(0.5, false)),
        ("1.500", Figure::Ambiguous),
        ("12,500", Figure::Ambiguous),
        ("1 2000", Figure::None),
        ("1,5", Figure::None),
        (".", Figure::None),
        ("", Figure::None),
        ("høy", Figure::None),
    ] {
        assert_eq!(figure(text), expected, "{text}");
    }
    assert!(is_date("2024-02-29") && !is_date("2026-02-29") && !is_date("2026-5-12"));
    assert!(is_id("a-1") && !is_id("a--1") && !is_id("-a") && !is_id("På"));
}
