//! What all JSON has in common.

use serde::Serialize;

use crate::clean;

#[derive(Serialize)]
struct FailureJson<'s> {
    format: String,
    error: &'s str,
}

/// Why there is no result, as one JSON object of the kind that was asked for.
pub fn failure_json(kind: &str, error: &str) -> String {
    to_json(&FailureJson { format: format!("prioritize.{kind}/1"), error })
}

/// A JSON object on lines of its own.
pub fn to_json(value: &impl Serialize) -> String {
    // Structures of texts and finite numbers always have a JSON form.
    let json = serde_json::to_string_pretty(value).unwrap_or_default();
    if !json.chars().any(acts) {
        return json;
    }
    // Such characters stand in texts only, where JSON has escapes for them.
    let mut escaped = String::with_capacity(json.len() + 16);
    for letter in json.chars() {
        if acts(letter) {
            let mut units = [0; 2];
            escaped.extend(letter.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")));
        } else {
            escaped.push(letter);
        }
    }
    escaped
}

/// Whether a character must not reach a screen as it is; the line ends between the fields may.
fn acts(letter: char) -> bool {
    letter != '\n' && clean::hidden(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_characters_are_escaped_and_read_back() {
        let text = "a\u{9b}31m\u{202e}b\u{200b}\u{e0001}æ";
        let json = to_json(&[text]);
        assert!(json.chars().all(|letter| !acts(letter)), "{json}");
        assert_eq!(serde_json::from_str::<Vec<String>>(&json).unwrap(), [text]);
    }
}
