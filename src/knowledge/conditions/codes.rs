//! Codes of a condition in the classifications that health records use.

use core::fmt;

/// The codes of a condition.
///
/// Every condition has ICD-10-CM codes. The other two are given only where the right code is certain: a wrong code in a
/// record does more harm than a missing one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Codes {
    /// The ICD-10-CM codes. A trailing hyphen leaves the last characters to the coder.
    pub icd10cm: &'static [&'static str],
    /// The ICD-11 code.
    pub icd11: Option<&'static str>,
    /// The first two letters of the OSIICS code, for area and pathology. The rest is left to the coder.
    pub osiics: Option<&'static str>,
}

impl Codes {
    pub(crate) const fn icd11(self, code: &'static str) -> Self {
        Self { icd11: Some(code), ..self }
    }

    pub(crate) const fn osiics(self, letters: &'static str) -> Self {
        Self { osiics: Some(letters), ..self }
    }
}

/// Writes names and codes as the classifications print them, for a clinician or a record:
/// `ICD-10-CM S76.311A, S76.312A; OSIICS TM-`.
impl fmt::Display for Codes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ICD-10-CM ")?;
        for (index, code) in self.icd10cm.iter().enumerate() {
            write!(f, "{}{code}", if index == 0 { "" } else { ", " })?;
        }
        self.icd11.map_or(Ok(()), |code| write!(f, "; ICD-11 {code}"))?;
        self.osiics.map_or(Ok(()), |letters| write!(f, "; OSIICS {letters}-"))
    }
}

pub(crate) const fn icd10cm(codes: &'static [&'static str]) -> Codes {
    Codes { icd10cm: codes, icd11: None, osiics: None }
}
