//! The few words that are not the crate's.

pub(super) const NONE_OF_THESE: &str = "none of these";
pub(super) const NOT_TRIED: &str = "cannot say, or not tried";
/// A line beside one that was picked, or a place beside "cannot say".
pub(super) const LEFT_OPEN: &str = "left open";
pub(super) const TO_TICK: &str = "space to tick, letters to search, Enter when done, Esc to go back";
pub(super) const TO_PICK: &str = "arrows to move, Enter to choose, Esc to go back";
pub(super) const TO_CHOOSE: &str = "arrows to move, Enter to choose";
pub(super) const TO_TYPE: &str = "Enter alone: cannot say; Esc: back";
pub(super) const ALSO_CALLED: &str = "also called: ";
pub(super) const TICK_SOMETHING: &str = "tick what is so, or \"none of these\", or \"cannot say\"";
pub(super) const NONE_BUT_TICKED: &str = "\"none of these\" cannot stand beside another tick";
pub(super) const WHERE: &str = "Where does it hurt?";
pub(super) const WHAT_IS_SO: &str = "What is so?";
pub(super) const WHICH_ONE: &str = "Which one fits?";
pub(super) const STOP: &str = "This is the first screen. Stop here?";
pub(super) const YES_STOP: &str = "yes, stop";
pub(super) const NO_GO_ON: &str = "no, go on";
pub(super) const NO_LONGER_FITS: &str = "These answers do not fit any more: ";
pub(super) const STOPPED: &str = "Stopped before the end. This is what the answers so far say.";
pub(super) const WRITE_PAGE: &str = "Write the page with pictures?";
pub(super) const FILE_NAME: &str = "file name, empty for no";
