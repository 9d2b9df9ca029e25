//! What a recording is taken for if its sport is not known. Often only its name tells.

use wildmatch::WildMatch;

use crate::run_files::Sport;

/// What a recording is taken for if its sport is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Untyped {
    /// A run.
    Run,
    /// A walk.
    Walk,
    /// Something else.
    Other,
}

/// What recordings are taken for, by their names: the first rule that fits decides.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntypedRules(Vec<Rule>);

#[derive(Clone, Debug, PartialEq)]
struct Rule {
    /// `None` fits everything.
    pattern: Option<WildMatch>,
    taken_for: Untyped,
}

/// What an activity is used as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// A run.
    Run,
    /// A walk.
    Walk,
    /// Nothing: it is something else.
    LeftOut,
    /// Nothing: nobody knows what it is. Taken for a run, it could hide a spike; left out, it could be one.
    InDoubt,
}

impl UntypedRules {
    /// Adds a rule: `run`, or `*Morning Run*=run`, which fits the name of a file or of an activity. `*` stands for any
    /// characters and `?` for one; small letters and capitals are the same. `None` if it is not understood.
    pub fn add(&mut self, rule: &str) -> Option<()> {
        let (pattern, taken_for) = match rule.rsplit_once('=') {
            Some((pattern, taken_for)) => (Some(WildMatch::new_case_insensitive(pattern)), taken_for),
            None => (None, rule),
        };
        let taken_for = match taken_for.trim() {
            "run" => Untyped::Run,
            "walk" => Untyped::Walk,
            "other" => Untyped::Other,
            _ => return None,
        };
        self.0.push(Rule { pattern, taken_for });
        Some(())
    }

    /// What an activity is used as: by its sport or, if that is not known, by what the runner says.
    pub fn used(&self, sport: &Sport, file: &str, name: Option<&str>) -> Use {
        match sport {
            Sport::Run => Use::Run,
            Sport::Walk => Use::Walk,
            Sport::Other(_) => Use::LeftOut,
            Sport::Unstated | Sport::Unknown(_) => match self.taken_for(file, name) {
                Some(Untyped::Run) => Use::Run,
                Some(Untyped::Walk) => Use::Walk,
                Some(Untyped::Other) => Use::LeftOut,
                None => Use::InDoubt,
            },
        }
    }

    fn taken_for(&self, file: &str, name: Option<&str>) -> Option<Untyped> {
        let last = file.rsplit(['/', '\\', '!']).next().unwrap_or(file);
        let fits = |rule: &&Rule| {
            rule.pattern.as_ref().is_none_or(|pattern| {
                [Some(file), Some(last), name].into_iter().flatten().any(|name| pattern.matches(name))
            })
        };
        // A rule for some comes before one for all, in whatever order they are given.
        let (for_some, for_all): (Vec<&Rule>, Vec<&Rule>) = self.0.iter().partition(|rule| rule.pattern.is_some());
        for_some.into_iter().chain(for_all).find(fits).map(|rule| rule.taken_for)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_decides_before_the_rest() {
        let mut rules = UntypedRules::default();
        for rule in ["other", "*Run*=run", "2026-0?-*.gpx=walk", "a=b=run"] {
            assert_eq!(rules.add(rule), Some(()), "{rule}");
        }
        for rule in ["jog", "", "=", "*=jog", "run="] {
            assert_eq!(rules.add(rule), None, "{rule}");
        }
        let unstated = |file: &str, name| rules.used(&Sport::Unstated, file, name);
        assert_eq!(unstated("x.gpx", Some("Morning run")), Use::Run);
        assert_eq!(unstated("export.zip!activities/2026-05-01.gpx", None), Use::Walk);
        assert_eq!(unstated("x.gpx", Some("Commute")), Use::LeftOut);
        assert_eq!(unstated("a=b", None), Use::Run);
        assert_eq!(rules.used(&Sport::Other("ride".into()), "run.gpx", None), Use::LeftOut);
        assert_eq!(UntypedRules::default().used(&Sport::Unstated, "run.gpx", Some("run")), Use::InDoubt);
    }
}
