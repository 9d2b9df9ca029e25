//! The targets, a line each: the name, then the folders with inputs to start from.

use running_hip_pain_promises::TARGETS;

fn main() {
    for target in TARGETS {
        let folders: String = target.folders().map(|folder| format!("\t{}", folder.display())).collect();
        println!("{}{folders}", target.name);
    }
}
