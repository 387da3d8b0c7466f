// What a granted demand does to the data.
#include <map>

#include "modules/privacy/entities.hpp"
#include "modules/privacy/gather.hpp"
#include "modules/privacy/requests.hpp"
#include "platform/privacy/exports.hpp"
#include "platform/privacy/person.hpp"

namespace truong::privacy {

namespace {

constexpr std::int64_t document_life_ms = std::int64_t{7} * 24 * 3600 * 1000;
constexpr std::size_t longest_ground = 2000;  // characters of DataRequest::legal_ground

void give_out(Tx& tx, const DataRequest& request) {
    std::string text;
    in_own_school(tx, "who asks for his data gets all that the school holds, not what one hat may see",
                  [&] { text = export_person(tx, request.person_id->value); });
    keep_document(tx,
                  {.request = request.id.value,
                   .person = request.person_id->value,
                   .until = {tx.now().ms + document_life_ms}},
                  text);
}

/// "Học sinh: NĐ 88/2026/NĐ-CP…; …", each kind of rows once.
std::string grounds_of(const std::vector<Kept>& kept) {
    std::map<std::string, std::string_view> lines;
    for (const Kept& row : kept) lines.emplace(row.entity->label.vi, row.basis);
    std::string text;
    for (const auto& [label, basis] : lines) {
        std::string line = (text.empty() ? "" : "; ") + label + ": " + std::string(basis);
        if (text.size() + line.size() > longest_ground) break;
        text += line;
    }
    return text;
}

std::string erase(Tx& tx, const DataRequest& request) {
    require_no_hold(tx, *request.person_id);
    std::string ground = "data request ";
    append_id(ground, "drq", request.id.value);
    std::vector<Kept> kept;
    in_own_school(tx, "an erasure reaches every row of the school, whoever may write it",
                  [&] { kept = erase_person(tx, request.person_id->value, ground); });
    return grounds_of(kept);
}

void restrain(Tx& tx, const DataRequest& request) {
    const bool stands = tx.exists<Restriction>(where<&Restriction::person_id> == *request.person_id
                                               && where<&Restriction::purpose> == request.purpose);
    if (stands) return;
    tx.put(Restriction{.person_id = *request.person_id,
                       .request_id = request.id,
                       .purpose = request.purpose,
                       .valid_from = tx.today()});
}

bool may_fetch(const Reader& reader, const DataRequest& request) {
    if (!request.person_id) return false;
    const Id<people::Person> whose = *request.person_id;
    if (whose == reader.actor().person || stands_for_minor(reader, whose)) return true;
    const bool on_paper = request.channel == Channel::paper;
    return on_paper && !is_never(reader.ask(people::registrars));
}

}  // namespace

std::string execute(Tx& tx, const DataRequest& request) {
    switch (request.kind) {
        case RequestKind::access: give_out(tx, request); return {};
        case RequestKind::erase: return erase(tx, request);
        case RequestKind::restrict:
        case RequestKind::object: restrain(tx, request); return {};
        // The rows are corrected where they are kept, and a withdrawal held from the moment it was made.
        case RequestKind::correct:
        case RequestKind::withdraw: return {};
    }
    fail_check("a kind of request that nobody executes");
}

void require_no_hold(const Reader& reader, Id<people::Person> person) {
    const std::string table = table_name<RetentionHold>();
    // One that begins later holds already: what is erased today cannot be held then.
    const Condition lasting = access::is_null(table + ".valid_to")
                              || access::compare(table + ".valid_to", " >= ", to_param(reader.today()));
    const Condition meant =
        where<&RetentionHold::person_id> == person || where<&RetentionHold::person_id>.is_null();
    const Reader all = reader.unscoped("a hold binds everybody, whoever may read it");
    if (const auto hold = all.first<RetentionHold>(lasting && meant))
        throw Problem(ProblemKind::conflict,
                      {{.path = "person_id", .code = "on_hold", .args = {hold->reason}}});
}

std::vector<ErasureLine> erasure_preview(const Reader& reader, const WhichRequest& in) {
    require_rule(reader, people::registrars);
    const DataRequest request = reader.get(in.id);
    if (!request.person_id) return {};
    const Reader all = reader.unscoped("an erasure reaches every row of the school, whoever may read it");
    std::map<std::pair<const Entity*, Fate>, ErasureLine> lines;
    std::vector<const ErasureLine*> order;
    for (const Planned& planned : plan_erasure(all, request.person_id->value)) {
        ErasureLine& line = lines[{planned.entity, planned.fate}];
        if (line.rows++ > 0) continue;
        line.entity = planned.entity->table;
        line.label_vi = planned.entity->label.vi;
        line.label_en = planned.entity->label.en;
        line.fate = name_of(planned.fate);
        line.basis = planned.basis;
        order.push_back(&line);
    }
    std::vector<ErasureLine> preview;
    for (const ErasureLine* line : order) preview.push_back(*line);
    return preview;
}

Restriction lift_restriction(Tx& tx, const WhichRestriction& in) {
    require_rule(tx, deciders);
    Restriction restriction = tx.get(in.id);
    // Of today it holds until tonight: a period has at least one day.
    restriction.valid_to = std::max(restriction.valid_from, tx.today());
    return tx.put(restriction);
}

http::Response download_document(const Visit& visit) {
    const auto in = input_of<WhichRequest>(visit);
    http::Response response;
    visit.store.read(visit.actor, visit.operation, [&](const Reader& reader) {
        DataRequest request;
        const RowMeta meta = reader.load(reader.catalog().of(type_key<DataRequest>()), in.id.value, &request);
        if (!may_fetch(reader, request))
            throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}});
        auto text = document_of(reader, request.id.value);
        if (!text) throw Problem(ProblemKind::not_found, {{.path = "id", .code = "document_gone"}});
        response.body = *std::move(text);
        // Who fetched it, and when, stands where the person sees who read his hidden values.
        reader.note_sensitive(reader.catalog().of(type_key<people::Person>()), request.person_id->value,
                              meta.school.value, Reveal::everything());
    });
    response.compress = false;
    response.with("Content-Disposition", "attachment; filename=\"person.json\"")
        .with("Cache-Control", "no-store");
    return response;
}

}  // namespace truong::privacy
