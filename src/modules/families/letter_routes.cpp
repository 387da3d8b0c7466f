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

http::Response print_letters(const Visit& visit) {
    const auto which = input_of<WhichBatch>(visit);
    const std::string address = address_of(visit.request);
    LetterPrint print;
    visit.store.write(visit.actor, visit.operation, [&](Tx& tx) { print = issue_letters(tx, which.id); });
    print.address = address;
    http::Response response{.content_type = "application/pdf", .compress = false};
    response.body = letters_pdf(print);
    response.with("Cache-Control", "no-store");
    response.with("Content-Disposition", http::disposition("attachment", "thu-kich-hoat.pdf"));
    return response;
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
            {.method = "GET",
             .path = "/known-facts",
             .summary = {"Thông tin của con mà trường đang giữ", "What the school keeps about my child"},
             .input = type_key<FactsQuery>(),
             .output = type_key<KnownFact>(),
             .output_is_list = true,
             .answer = answer_known_facts}};
}

}  // namespace truong::families
