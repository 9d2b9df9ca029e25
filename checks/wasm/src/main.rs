//! Prints the numbers of this machine, a case a line.

use running_hip_pain_wasm::numbers;

fn main() {
    let count = std::env::args().nth(1).and_then(|count| count.parse().ok()).expect("a count of cases");
    for (case, two) in numbers(count).chunks(2).enumerate() {
        println!("case {case}: json {:016x} page {:016x}", two[0], two[1]);
    }
}
