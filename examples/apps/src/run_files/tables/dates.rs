//! Dates as sites and spreadsheets write them.

use chrono::{NaiveDate, NaiveTime};

use crate::run_files::dates::minutes_of;
use crate::run_files::text::plain;

/// A date, with its time of day where it has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Written {
    date: Date,
    pub(super) time: Option<NaiveTime>,
    /// Minutes that its clock is ahead of UTC, where it says so.
    pub(super) ahead: Option<i32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Date {
    Named(NaiveDate),
    /// Two numbers and a year: which is the day?
    Numbers {
        first: u32,
        second: u32,
        year: i32,
        points: bool,
    },
}

/// Which of two numbers is the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    DayFirst,
    MonthFirst,
}

/// What the dates of one table show together. A spreadsheet writes all of them in the order of its country.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Orders {
    day_first: bool,
    month_first: bool,
}

/// Why a date gives no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoDay {
    /// There is no such day.
    Impossible,
    /// It may be either of two.
    Ambiguous,
}

impl Orders {
    pub(super) fn learn(&mut self, written: Written) {
        match written.order() {
            Some(Order::DayFirst) => self.day_first = true,
            Some(Order::MonthFirst) => self.month_first = true,
            None => {}
        }
    }

    /// The order that all have, or if none shows one, the usual one.
    pub(super) fn order(self, usual: Option<Order>) -> Option<Order> {
        match (self.day_first, self.month_first) {
            (true, false) => Some(Order::DayFirst),
            (false, true) => Some(Order::MonthFirst),
            (false, false) => usual,
            (true, true) => None,
        }
    }
}

impl Written {
    /// Reads a date and, if it has one, a time of day.
    pub(super) fn read(text: &str) -> Option<Self> {
        let text = plain(text);
        let colon = text.find(':').unwrap_or(text.len());
        let hour = text[..colon].bytes().rev().take_while(u8::is_ascii_digit).count();
        let (date, time) =
            if colon == text.len() { (&*text, None) } else { (&text[..colon - hour], Some(&text[colon - hour..])) };
        let (time, ahead) = match time {
            Some(time) => time_of_day(time).map(|(time, ahead)| (Some(time), ahead))?,
            None => (None, None),
        };
        Some(Self { date: Date::read(date)?, time, ahead })
    }

    /// Which number is the day, where only one of them can be.
    fn order(self) -> Option<Order> {
        match self.date {
            Date::Numbers { first: 13.., second: ..=12, .. } => Some(Order::DayFirst),
            Date::Numbers { first: ..=12, second: 13.., .. } => Some(Order::MonthFirst),
            _ => None,
        }
    }

    pub(super) fn day(self, orders: Orders, usual: Option<Order>) -> Result<NaiveDate, NoDay> {
        let (first, second, year, points) = match self.date {
            Date::Named(day) => return Ok(day),
            Date::Numbers { first, second, year, points } => (first, second, year, points),
        };
        // Where points are written, the day comes first.
        let usual = usual.or(points.then_some(Order::DayFirst));
        let order = if first == second { Some(Order::DayFirst) } else { self.order().or(orders.order(usual)) };
        let (day, month) = match order {
            Some(Order::DayFirst) => (first, second),
            Some(Order::MonthFirst) => (second, first),
            None if first > 12 => return Err(NoDay::Impossible),
            None => return Err(NoDay::Ambiguous),
        };
        NaiveDate::from_ymd_opt(year, month, day).ok_or(NoDay::Impossible)
    }
}

impl Date {
    fn read(text: &str) -> Option<Self> {
        let mut numbers: Vec<(&str, char)> = Vec::new(); // each with the sign before it
        let mut month = None;
        let mut sign = ' ';
        let mut rest = text;
        while let Some(char) = rest.chars().next() {
            let length = |same: fn(char) -> bool| rest.find(|char| !same(char)).unwrap_or(rest.len());
            let taken = match char {
                '0'..='9' => {
                    let length = length(|char| char.is_ascii_digit());
                    numbers.push((&rest[..length], std::mem::replace(&mut sign, ' ')));
                    length
                }
                _ if char.is_alphabetic() => {
                    let length = length(char::is_alphabetic);
                    let word = &rest[..length];
                    match names::month(word) {
                        Some(number) if month.is_none() => month = Some((number, numbers.len())),
                        None if names::means_nothing(word) => {}
                        _ => return None,
                    }
                    length
                }
                '.' | '/' | '-' => {
                    sign = char;
                    1
                }
                ' ' | ',' | '\'' => 1,
                _ => return None,
            };
            rest = &rest[taken..];
        }
        match (&numbers[..], month) {
            ([(a, _), (b, _)], Some((month, after))) => {
                let (day, year) = match (a.len(), b.len()) {
                    (4, 1..=2) => (b, year(a)?),
                    (1..=2, 4) => (a, year(b)?),
                    (1..=2, 2) if after == 1 => (a, year(b)?), // 30-Apr-26, as spreadsheets write it
                    _ => return None,
                };
                NaiveDate::from_ymd_opt(year, month, day.parse().ok()?).map(Self::Named)
            }
            ([(a, _), (b, one), (c, two)], None) if one == two && *one != ' ' => {
                if a.len() == 4 && b.len() <= 2 && c.len() <= 2 {
                    return NaiveDate::from_ymd_opt(year(a)?, b.parse().ok()?, c.parse().ok()?).map(Self::Named);
                }
                // Where a year has two figures, 26-11-21 begins with it.
                let may_be_short = *one != '-' && c.len() == 2;
                if a.len() > 2 || b.len() > 2 || !(c.len() == 4 || may_be_short) {
                    return None;
                }
                let (first, second) = (a.parse().ok()?, b.parse().ok()?);
                Some(Self::Numbers { first, second, year: year(c)?, points: *one == '.' })
            }
            _ => None,
        }
    }
}

fn year(text: &str) -> Option<i32> {
    let year: i32 = text.parse().ok()?;
    Some(if text.len() == 2 { 2000 + year } else { year })
}

/// `7:00`, `07:00:00`, `7:00:00 AM`, `7:00 a. m.`, `07:00:00.000+0000`, `07:00 Uhr`.
fn time_of_day(text: &str) -> Option<(NaiveTime, Option<i32>)> {
    let (hour, rest) = number(text)?;
    let (minute, rest) = number(rest.strip_prefix(':')?)?;
    let (second, rest) = rest.strip_prefix(':').map_or(Some((0, rest)), number)?;
    let rest = rest.strip_prefix(['.', ',']).and_then(number).map_or(rest, |(_, rest)| rest);
    let rest = rest.replace([' ', '.'], "");
    let (hour, rest) = match (rest.strip_prefix("am"), rest.strip_prefix("pm"), hour) {
        (Some(rest), _, 1..=12) => (hour % 12, rest),
        (_, Some(rest), 1..=12) => (hour % 12 + 12, rest),
        (None, None, _) => (hour, &*rest),
        _ => return None,
    };
    let ahead = match rest {
        "" | "h" | "uhr" => None,
        zone => Some(ahead(zone)?),
    };
    Some((NaiveTime::from_hms_opt(hour, minute, second)?, ahead))
}

/// Minutes of `Z`, `UTC`, `+0200`, `+02:00`, `UTC+0200`.
pub(super) fn ahead(text: &str) -> Option<i32> {
    let text = plain(text);
    let offset = text.trim_start_matches("utc").trim_start_matches("gmt");
    match offset {
        "" | "z" => Some(0),
        _ if offset.starts_with(['+', '-']) => minutes_of(offset),
        _ => None,
    }
}

/// The digits at the start of a text, as a number, and what follows.
fn number(text: &str) -> Option<(u32, &str)> {
    let end = text.find(|char: char| !char.is_ascii_digit()).unwrap_or(text.len());
    Some((text[..end].parse().ok()?, &text[end..]))
}

#[rustfmt::skip] // a table
mod names {
    /// The months in English, German, French, Spanish, Italian, Dutch and Portuguese, without accents, and as they are
    /// shortened.
    const MONTHS: [&[&str]; 12] = [
        &["january", "januar", "janner", "janvier", "enero", "gennaio", "januari", "janeiro", "jan", "janv", "ene", "gen"],
        &["february", "februar", "fevrier", "febrero", "febbraio", "februari", "fevereiro", "feb", "febr", "fevr", "fev"],
        &["march", "marz", "mars", "marzo", "maart", "marco", "mar", "mrz", "mrt"],
        &["april", "avril", "abril", "aprile", "apr", "avr", "abr"],
        &["may", "mai", "mayo", "maggio", "mei", "maio", "mag"],
        &["june", "juni", "juin", "junio", "giugno", "junho", "jun", "giu"],
        &["july", "juli", "juillet", "julio", "luglio", "julho", "jul", "juil", "lug"],
        &["august", "aout", "agosto", "augustus", "aug", "ago"],
        &["september", "septembre", "septiembre", "setiembre", "settembre", "setembro", "sep", "sept", "set", "sett"],
        &["october", "oktober", "octobre", "octubre", "ottobre", "outubro", "oct", "okt", "ott", "out"],
        &["november", "novembre", "noviembre", "novembro", "nov"],
        &["december", "dezember", "decembre", "diciembre", "dicembre", "dezembro", "dec", "dez", "dic"],
    ];

    /// What may stand between the parts of a date, and the days of the week in English.
    const NOTHING: &[&str] = &[
        "t", "de", "del", "a", "as", "at", "las", "alle", "ore", "om", "um", "den", "le", "el", "il",
        "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ];

    pub(super) fn month(word: &str) -> Option<u32> {
        (1..).zip(MONTHS).find(|(_, names)| names.contains(&word)).map(|(number, _)| number)
    }

    pub(super) fn means_nothing(word: &str) -> bool {
        NOTHING.contains(&word)
    }
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, NaiveTime};

    use super::{NoDay, Order, Orders, Written};

    fn day(text: &str) -> Option<Result<String, NoDay>> {
        let written = Written::read(text)?;
        Some(written.day(Orders::default(), None).map(|day| day.to_string()))
    }

    #[track_caller]
    fn is(text: &str, day: &str, time: Option<&str>) {
        let written = Written::read(text).unwrap_or_else(|| panic!("{text} is not read"));
        let read = (written.day(Orders::default(), None).map(|day| day.to_string()), written.time);
        assert_eq!(read, (Ok(day.into()), time.map(|time| time.parse::<NaiveTime>().unwrap())), "{text}");
    }

    #[test]
    fn one_moment_in_every_spelling() {
        for text in [
            "2026-04-30 07:00:00",
            "2026-04-30T07:00:00",
            "2026-04-30T07:00:00.000",
            "2026-04-30 07:00",
            "2026/04/30 7:00",
            "Apr 30, 2026, 7:00:00 AM",
            "Apr 30, 2026, 7:00:00\u{202f}AM",
            "Apr 30, 2026, 07:00:00",
            "Thu, Apr 30, 2026 7:00",
            "30 Apr 2026, 07:00:00",
            "30-Apr-26 07:00",
            "30.04.2026, 07:00:00",
            "30.04.2026 07:00",
            "30.4.26 7:00",
            "30/04/2026 07:00",
            "4/30/2026 7:00 AM",
            "4/30/2026 7:00:00",
            "30-04-2026 07:00",
            "30. April 2026 um 07:00 Uhr",
            "30 avr. 2026, 07:00:00",
            "30 avr. 2026 à 07:00:00",
            "30 abr 2026, 7:00:00",
            "30 abr 2026, 7:00:00 a. m.",
            "30 apr 2026, 07:00:00",
            "30 apr. 2026 om 07:00",
            "30 aprile 2026 alle ore 7:00",
            "30 de abr. de 2026, 07:00:00",
            "30 de abril de 2026 às 07:00",
        ] {
            is(text, "2026-04-30", Some("07:00:00"));
        }
        is("Apr 30, 2026, 7:00:00 PM", "2026-04-30", Some("19:00:00"));
        is("Apr 30, 2026, 12:30:00 AM", "2026-04-30", Some("00:30:00"));
        is("4/30/2026 12:30 PM", "2026-04-30", Some("12:30:00"));
        is("May 6, 2025", "2025-05-06", None);
    }

    #[test]
    fn every_month_in_every_language() {
        let months = [
            ("English", "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
            ("British", "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec"),
            ("German", "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez."),
            ("French", "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."),
            ("Spanish", "ene feb mar abr may jun jul ago sept oct nov dic"),
            ("Italian", "gen feb mar apr mag giu lug ago set ott nov dic"),
            ("Dutch", "jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec."),
            ("Portuguese", "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez."),
        ];
        for (language, months) in months {
            let months: Vec<&str> = months.split(' ').collect();
            assert_eq!(months.len(), 12);
            for (number, month) in (1..).zip(months) {
                let day = NaiveDate::from_ymd_opt(2026, number, 5).unwrap().to_string();
                is(&format!("5 {month} 2026, 07:00:00"), &day, Some("07:00:00"));
                is(&format!("5 de {month} de 2026"), &day, None);
                assert!(!language.is_empty());
            }
        }
    }

    #[test]
    fn the_clock_where_it_is_said() {
        for (text, ahead) in [
            ("2026-01-01 18:03:16+0000", Some(0)),
            ("2026-01-01T18:03:16Z", Some(0)),
            ("2026-01-01 18:03:16 -05:30", Some(-330)),
            ("2026-01-01 18:03", None),
        ] {
            assert_eq!(Written::read(text).unwrap().ahead, ahead, "{text}");
        }
        assert_eq!((super::ahead("UTC+0200"), super::ahead("7200000")), (Some(120), None));
    }

    #[test]
    fn the_other_dates_of_a_table_decide() {
        let orders = |texts: &[&str]| {
            let mut orders = Orders::default();
            texts.iter().for_each(|text| orders.learn(Written::read(text).unwrap()));
            orders
        };
        let read = |text: &str, others: &[&str]| {
            Written::read(text).unwrap().day(orders(others), None).map(|day| day.to_string())
        };
        for text in ["04/05/2026 7:00", "04-05-2026 7:00", "4/5/26 7:00"] {
            assert_eq!(read(text, &[]), Err(NoDay::Ambiguous), "{text}");
            assert_eq!(read(text, &["2026-05-13 7:00", "05/05/2026 7:00"]), Err(NoDay::Ambiguous), "{text}");
            assert_eq!(read(text, &["13/05/2026 7:00"]), Ok("2026-05-04".into()), "{text}");
            assert_eq!(read(text, &["05/13/2026 7:00"]), Ok("2026-04-05".into()), "{text}");
            assert_eq!(read(text, &["05/13/2026 7:00", "13/05/2026 7:00"]), Err(NoDay::Ambiguous), "{text}");
        }
        assert_eq!(read("05/05/2026 7:00", &[]), Ok("2026-05-05".into()));
        // Points are written where the day comes first.
        assert_eq!(read("04.05.2026 7:00", &[]), Ok("2026-05-04".into()));
        assert_eq!(read("04.05.2026 7:00", &["05.13.2026 7:00"]), Ok("2026-04-05".into()));
        let usual = Written::read("04-05-2026").unwrap().day(Orders::default(), Some(Order::DayFirst));
        assert_eq!(usual.unwrap().to_string(), "2026-05-04");
    }

    #[test]
    fn what_is_no_date() {
        for text in [
            "",
            "yesterday",
            "2026-02-30 07:00:00",
            "2026-04-30 25:00",
            "2026-04-30 07:60",
            "2026-04-30 13:00 PM",
            "30 kwi 2026, 07:00:00",
            "30 Apr May 2026",
            "Apr 2026",
            "26-11-21 07:00",
            "46347.29",
            "+262143-01-01 00:00:00",
            "2026-04-30 07:00:00 CET",
            "1:2:3:4",
            ":",
            "mm/dd/YYYY",
        ] {
            assert_eq!(day(text), None, "{text}");
        }
        assert_eq!(day("30.02.2026 7:00"), Some(Err(NoDay::Impossible)));
        assert_eq!(day("13/14/2026 7:00"), Some(Err(NoDay::Impossible)));
        assert_eq!(day("0/5/2026 7:00"), Some(Err(NoDay::Ambiguous)));
    }
}
