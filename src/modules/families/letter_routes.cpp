// Answers that no cache keeps: the print, whose codes are nowhere else, and what the school keeps of a child.
#include "modules/families/entities.hpp"
#include "modules/families/letters.hpp"
#include "platform/http/disposition.hpp"

namespace truong::families {

namespace {

/// Where the person who prints reached the server: his families reach it there, too.
std::string address_of(const http::Request& request) {
    const std::string_view host = request.headers.get("Host");
    const bool plain =
        !host.empty() && host.size() <= 255
        && host.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-:[]")
               == std::string_view::npos;
    if (!plain) refuse(ProblemKind::invalid, "Host", "letters_without_address");
    return (request.secure ? "https://" : "http://") + std::string(host);
}

/// What is drawn at once bounds how long the answer takes, and its memory.
void require_few(const Visit& visit, const PrintBatches& wanted) {
    constexpr int most_letters = 2'000;
    int letters = 0;
    visit.store.read(visit.actor, visit.operation, [&](const Reader& reader) {
        for (const WhichBatch& batch : wanted.batches) letters += reader.get(batch.id).letters;
    });
    if (wanted.batches.empty()) refuse(ProblemKind::invalid, "batches", "letters_for_whom");
    if (letters > most_letters) refuse(ProblemKind::invalid, "batches", "letters_too_many");
}

LetterPrint printed(const Visit& visit, Id<LetterBatch> batch, std::set<Id<people::Person>>& written_to) {
    const std::string address = address_of(visit.request);
    LetterPrint print;
    std::set<Id<people::Person>> by_now;
    visit.store.write(visit.actor, visit.operation, [&](Tx& tx) {
        by_now = written_to;  // a second run after a conflict begins anew
        print = issue_letters(tx, batch, by_now);
    });
    written_to = std::move(by_now);
    print.address = address;
    return print;
}

http::Response on_paper(const std::vector<LetterPrint>& prints) {
    http::Response response{.content_type = "application/pdf", .compress = false};
    response.body = letters_pdf(prints);
    response.with("Cache-Control", "no-store");
    response.with("Content-Disposition", http::disposition("attachment", "thu-kich-hoat.pdf"));
    return response;
}

http::Response print_letters(const Visit& visit) {
    std::set<Id<people::Person>> written_to;
    return on_paper({printed(visit, input_of<WhichBatch>(visit).id, written_to)});
}

/// Class by class, for one write may not last long. A class that is refused keeps its batch unprinted and
/// does not hold up the others, whose codes would be lost with the paper.
http::Response print_several(const Visit& visit) {
    const auto wanted = input_of<PrintBatches>(visit);
    require_few(visit, wanted);
    std::vector<LetterPrint> prints;
    std::set<Id<people::Person>> written_to;
    for (const WhichBatch& batch : wanted.batches) try {
            prints.push_back(printed(visit, batch.id, written_to));
        } catch (const Problem&) {
            if (prints.empty()) throw;
        }
    return on_paper(prints);
}

http::Response answer_known_facts(const Visit& visit) {
    const auto query = input_of<FactsQuery>(visit);
    std::vector<KnownFact> facts;
    visit.store.read(visit.actor, visit.operation,
                     [&](const Reader& reader) { facts = known_facts(reader, query); });
    http::Response response;
    response.body = "{\"data\":";
    {
        const Entity& fact = visit.store.catalog().of(type_key<KnownFact>());
        json::Array array(response.body);
        for (const KnownFact& one : facts) encode(fact, &one, array.item());
    }
    response.body += '}';
    return response.with("Cache-Control", "no-store");
}

}  // namespace

std::vector<DirectRoute> letter_routes() {
    return {{.method = "POST",
             .path = "/letter-batches/{id}/print",
             .summary = {"In thư với mã mới", "Print with new codes"},
             .input = type_key<WhichBatch>(),
             .answer = print_letters},
            {.method = "POST",
             .path = "/letter-batches/print-several",
             .summary = {"In nhiều đợt thư trong một tệp", "Print several batches on one paper"},
             .input = type_key<PrintBatches>(),
             .answer = print_several},
            {.method = "GET",
             .path = "/known-facts",
             .summary = {"Thông tin của con mà trường đang giữ", "What the school keeps about my child"},
             .input = type_key<FactsQuery>(),
             .output = type_key<KnownFact>(),
             .output_is_list = true,
             .answer = answer_known_facts}};
}

}  // namespace truong::families
