#pragma once
// What is printed for families. It holds codes: it is made, printed and forgotten.
#include "modules/families/api.hpp"

namespace truong::families {

struct LetterLine {
    std::string name, kinship;
    std::string user_name, code;  // without a code: somebody uses the account already
};
/// One page of one household.
struct LetterPage {
    std::vector<std::string> children;  // with their class
    std::vector<LetterLine> lines;
};
/// For the school: who got a letter and who did not, without codes.
struct LetterRecord {
    std::string child, name, outcome;
};
struct LetterPrint {
    std::string school;
    std::string address;  // of the client: "https://truong.example"
    Date printed_on, valid_until;
    std::vector<LetterPage> pages;
    std::vector<LetterRecord> records;
};

/// Makes a new code for each letter of the batch; all codes that these people had are void. `written_to` are
/// those whose code stands on the same paper already, with another child of theirs, and takes in those of
/// this batch.
LetterPrint issue_letters(Tx& tx, Id<LetterBatch> batch, std::set<Id<people::Person>>& written_to);
/// A4, one page a household, folded to show the address in a window; after those of a batch the school's
/// list.
std::string letters_pdf(const std::vector<LetterPrint>& prints);
/// How many days a letter is good.
int letter_days(const Reader& reader);

}  // namespace truong::families
