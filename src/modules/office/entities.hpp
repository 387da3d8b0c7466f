#pragma once
#include "modules/office/rules.hpp"

namespace truong::office {

inline constexpr FieldOptions kept{.required = false};
constexpr FieldOptions kept_text(std::int64_t limit) { return {.limit = limit, .required = false}; }
/// Copied from the member of staff.
inline constexpr FieldOptions through_staff{
    .required = false, .derived = true, .copied_through = "staff_member_id"};

std::string_view embedded(std::string_view file);

void declare(Catalog& catalog);
void declare_lists(Catalog& catalog);
void declare_documents(Catalog& catalog);
void declare_bodies(Catalog& catalog);
void declare_messages(Catalog& catalog);
void declare_words(Catalog& catalog);
void declare_sentences(Catalog& catalog);

/// Who keeps the registers sees every document of the school.
Condition keepers(const Question& question);
/// Everybody else who works at the school, and the authorities above: what was issued and is not
/// confidential.
Condition readers_of_documents(const Question& question);
/// Keepers, and the member of staff himself.
Condition readers_of_requests(const Question& question);
Condition reader_himself(const Question& question);

[[noreturn]] void refuse(ProblemKind kind, std::string path, std::string code,
                         std::vector<std::string> args = {});
/// Rows of one school, for the system, which sees those of all.
Condition of_school(const std::string& table, Id<org::School> school);

DocumentType type_of(const Reader& reader, Id<DocumentType> id);
/// The row of numbers of the kind at the actor's school.
std::string sequence_at_school(const Reader& reader, const DocumentType& type, bool confidential);
inline constexpr std::string_view arrivals = "DEN";
/// The next number, taken; one that somebody gave to a document of a paper register is left out.
int take_number(Tx& tx, const std::string& sequence, int year);
/// The same, only looked at.
int look_at_number(const Reader& reader, const std::string& sequence, int year);
/// Throws `conflict` (number_taken) where a document has it.
void require_free(const Reader& reader, const std::string& sequence, int year, int number);
/// The latest day of a document with a number of the sequence in that year.
std::optional<Date> last_day_of(const Reader& reader, const std::string& sequence, int year);
/// Likewise of the days on which they arrived.
std::optional<Date> last_arrival(const Reader& reader, const std::string& sequence, int year);
/// As the last document of the school has it, else from the name of the school.
std::string organisation_here(const Reader& reader);

/// One that the actor may write, asked before anything is said about its state.
Document kept_one(Tx& tx, Id<Document> id);
void set_topics(Tx& tx, Id<Document> document, const std::vector<ChosenTopic>& topics);

/// What the rows of a school say about its topics.
struct TopicStanding {
    Topic topic;
    TopicLevel level;
    std::optional<Document> document;
    ReadingCount reading;
    std::optional<Body> body;
    int members = 0, members_left = 0;
};
struct Standing {
    std::vector<TopicStanding> topics;
    std::vector<Id<Body>> bodies;   // one that is asked for each; without an id where a topic has none
    std::vector<Meeting> meetings;  // held, with minutes that are issued, in the terms that are asked for
    std::vector<MeetingTerm> terms;
    int fewest = 0;
};
Standing standing_of(const Reader& reader, Id<org::School> school);

/// What holds of rows by whatever way they are written.
std::vector<Hook> guards();
std::vector<JobKind> jobs();

std::vector<SchoolFact> school_facts();
std::vector<Worklist> worklists();
std::vector<DirectRoute> book_routes();
void declare_book_messages(Catalog& catalog);
LinkedField topic_of_document();
bool holds_file(const Reader& reader, Id<files::StoredFile> file);
bool may_read_file(const Reader& reader, Id<files::StoredFile> file);
void fill_reference(Tx& tx);
void fill_demo(Tx& tx, DemoSize size, std::uint64_t seed);

}  // namespace truong::office
