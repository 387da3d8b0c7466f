#pragma once
#include "modules/printouts/api.hpp"
#include "modules/printouts/subjects.hpp"

namespace truong::printouts {

void declare(Catalog& catalog);
void declare_family_letters(Catalog& catalog);
void declare_sentences(Catalog& catalog);
/// Hook: a template names only fields that there are.
void judge_templates(Tx& tx, const std::vector<std::int64_t>& templates);
/// Hook: one card of a person holds at most, and none that was revoked.
void judge_cards(Tx& tx, const std::vector<std::int64_t>& cards);
/// A letter with its fields filled in, for each of those it goes to, in their order.
struct LetterText {
    std::string title, body;
};
std::vector<LetterText> letter_texts(const Reader& reader, const LetterTemplate& letter,
                                     const std::vector<Subject>& subjects);
void fill_demo(Tx& tx, DemoSize size, std::uint64_t seed);

std::vector<DirectRoute> card_routes();
std::vector<DirectRoute> list_routes();
std::vector<DirectRoute> letter_routes();
std::vector<DirectRoute> book_routes();
void declare_card_messages(Catalog& catalog);
void declare_list_messages(Catalog& catalog);
void declare_letter_messages(Catalog& catalog);
void declare_book_messages(Catalog& catalog);

}  // namespace truong::printouts
