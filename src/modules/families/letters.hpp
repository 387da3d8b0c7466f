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

/// Makes a new code for each letter of the batch; all codes that these people had are void.
LetterPrint issue_letters(Tx& tx, Id<LetterBatch> batch);
/// A4, one page a household, folded to show the address in a window; the list of the school last.
std::string letters_pdf(const LetterPrint& print);
/// How many days a letter is good.
int letter_days(const Reader& reader);

}  // namespace truong::families
