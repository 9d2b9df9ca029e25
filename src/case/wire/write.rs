//! Writing a case: only what is known, in the order of the fields, so that reading it back changes nothing.

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::CaseInput;
use crate::case::Case;
use crate::vocabulary::Field;

impl Serialize for Case {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry(&Field::Version, &1)?;
        match self.age.range() {
            Some((first, last)) if first == last => map.serialize_entry(&Field::Age, &first)?,
            Some(range) => map.serialize_entry(&Field::AgeBetween, &range)?,
            None => {}
        }
        if let Some(sex) = self.sex {
            map.serialize_entry(&Field::Sex, &sex)?;
        }
        if let Some(pregnancy) = self.pregnancy {
            map.serialize_entry(&Field::Pregnancy, &pregnancy)?;
        }
        if let Some(side) = self.side {
            map.serialize_entry(&Field::Side, &side)?;
        }
        if let Some(pain) = self.pain {
            map.serialize_entry(&Field::Pain, &pain)?;
        }
        if let Some(days) = self.days {
            map.serialize_entry(&Field::Days, &days)?;
        }
        if self.sites_complete {
            map.serialize_entry(&Field::SitesComplete, &true)?;
        }
        for (field, set) in [
            (Field::Present, self.present),
            (Field::Absent, self.absent),
            (Field::CannotSay, self.cannot_say),
            (Field::Examined, self.examined),
            (Field::FromLog, self.from_log),
        ] {
            if !set.is_empty() {
                map.serialize_entry(&field, &set)?;
            }
        }
        map.end()
    }
}

/// Reads and checks in one step. To show people every problem, read a [`CaseInput`] and check it instead.
impl<'de> Deserialize<'de> for Case {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        CaseInput::deserialize(deserializer)?.check().map_err(D::Error::custom)
    }
}
