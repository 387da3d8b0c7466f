#include "platform/feed/routes.hpp"

#include <algorithm>

#include "platform/feed/compare.hpp"
#include "platform/feed/feed.hpp"

namespace truong::feed {

/// GET …/changes. Both lists as they stand in the address.
struct ChangesQuery {
    std::optional<std::string> since;     // the cursor of the answer before
    std::optional<int> limit;             // 500
    std::optional<std::string> entities;  // tables with commas between; all
};

namespace {

constexpr std::size_t cursor_limit = 1'000, list_limit = 4'000, id_limit = 20;

void append_string_list(std::string& out, const std::vector<std::string>& texts) {
    json::Array list(out);
    for (const std::string& text : texts) json::append_text(list.item(), text);
}

std::vector<const Entity*> entities_of(const Reader& reader, const ChangesQuery& query) {
    if (!query.entities) return followed(reader);
    std::vector<const Entity*> entities;
    std::string_view rest = *query.entities;
    while (!rest.empty()) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        entities.push_back(&followed_entity(reader, rest.substr(0, comma), "entities"));
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    const auto by_table = [](const Entity* left, const Entity* right) { return left->table < right->table; };
    std::sort(entities.begin(), entities.end(), by_table);
    entities.erase(std::unique(entities.begin(), entities.end()), entities.end());
    return entities;
}

void append_change(std::string& out, const Change& change) {
    json::Object object(out);
    object.text("entity", change.entity->table);
    append_id(object.member("id") += '"', change.entity->prefix, change.id);
    out += '"';
    object.text("change", change.row.empty() ? "gone" : "put");
    if (!change.row.empty()) object.raw("row", change.row);
}

std::string page_json(const Page& page, const std::string& cursor) {
    std::string out;
    {
        json::Object object(out);
        {
            json::Array data(object.member("data"));
            for (const Change& change : page.changes) append_change(data.item(), change);
        }
        std::vector<std::string> tables;
        for (const Entity* entity : page.reconcile) tables.push_back(entity->table);
        append_string_list(object.member("reconcile"), tables);
        object.text("cursor", cursor);
        object.flag("has_more", page.more);
    }
    return out;
}

std::string answer_changes(const Reader& reader, const ChangesQuery& query) {
    const auto entities = entities_of(reader, query);
    Cursor cursor{.day = reader.today(), .seat = seat_digest(reader.actor(), entities)};
    std::optional<Cursor> since;
    if (query.since) since = parse_cursor(reader, *query.since);
    Page page{.reconcile = entities, .next = last_settled(reader)};
    // Another seat is another scope: nothing that was held under the old one is known to hold. A cursor from
    // before the first line was settled says no more than none.
    const bool known = since && since->place != Place{};
    if (known && since->seat == cursor.seat)
        page = changes(reader, {.after = since->place,
                                .day = since->day,
                                .entities = entities,
                                .limit = query.limit.value_or(page_limit)});
    cursor.place = page.next;
    return page_json(page, cursor_text(reader, cursor));
}

std::string answer_comparison(const Reader& reader, const Comparison& wanted) {
    const Difference difference = compare(reader, wanted);
    std::string out;
    {
        json::Object object(out);
        append_string_list(object.member("gone"), difference.gone);
        {
            json::Array rows(object.member("changed"));
            for (const std::string& row : difference.changed) rows.item() += row;
        }
        object.flag("has_more", difference.more);
        if (difference.more) object.text("up_to", difference.up_to);
    }
    return "{\"data\":" + std::move(out) + '}';
}

template <class In, std::string (*answer)(const Reader&, const In&)>
http::Response read_once(const Visit& visit) {
    const In input = input_of<In>(visit);
    http::Response response;
    visit.store.read(visit.actor, visit.operation,
                     [&](const Reader& reader) { response.body = answer(reader, input); });
    return response;
}

void declare_sentences(Catalog& catalog) {
    catalog.finding("bad_cursor",
                    {{"Con trỏ này không phải do máy chủ cấp.", "This cursor was not given by this server."},
                     {"Bỏ since rồi đối chiếu lại toàn bộ.", "Leave out since and reconcile everything."}});
    catalog.finding(
        "cursor_too_old",
        {{"Nhật ký không còn giữ đến chỗ con trỏ này.", "The log does not reach back to this cursor."},
         {"Bỏ since rồi đối chiếu lại toàn bộ.", "Leave out since and reconcile everything."}});
    catalog.finding("unknown_entity", {{"Không có loại dữ liệu “{0}” để theo dõi.",
                                        "There is no entity \"{0}\" that can be followed."},
                                       {"Dùng tên bảng, ví dụ org_room.", "Use a table, such as org_room."}});
    catalog.finding("outside_range",
                    {{"Mã này nằm ngoài khoảng đang đối chiếu.", "This id is outside the range compared."},
                     {"Chỉ gửi mã sau starting_after và không quá up_to.",
                      "Send only ids behind starting_after and not behind up_to."}});
    catalog.finding("named_twice", {{"Mã này có hai lần.", "This id is named twice."},
                                    {"Mỗi dòng chỉ gửi một lần.", "Send each row once."}});
}

}  // namespace

void declare(Catalog& catalog) {
    declare_sentences(catalog);
    catalog.message<ChangesQuery>()
        .field<&ChangesQuery::since>({"Con trỏ của lần trước", "Cursor of the answer before"},
                                     {.limit = cursor_limit})
        .field<&ChangesQuery::limit>({"Số dòng", "Rows"}, {.limit = page_limit, .minimum = 1})
        .field<&ChangesQuery::entities>({"Loại dữ liệu", "Entities"}, {.limit = list_limit});
    catalog.message<KnownRow>()
        .field<&KnownRow::id>({"Mã", "Id"}, {.limit = id_limit})
        .field<&KnownRow::version>({"Phiên bản", "Version"});
    catalog.message<Comparison>()
        .field<&Comparison::entity>({"Loại dữ liệu", "Entity"}, {.limit = 80})
        .field<&Comparison::known>({"Các dòng đang giữ", "Rows held"}, {.limit = known_limit})
        .field<&Comparison::starting_after>({"Sau mã", "Behind this id"}, {.limit = id_limit})
        .field<&Comparison::up_to>({"Đến hết mã", "Up to this id"}, {.limit = id_limit})
        .field<&Comparison::limit>({"Số dòng", "Rows"}, {.limit = page_limit, .minimum = 1});
}

std::vector<DirectRoute> routes() {
    return {{.method = "GET",
             .path = "/changes",
             .summary = {"Những gì đã thay đổi từ lần trước", "What changed since the last time"},
             .input = type_key<ChangesQuery>(),
             .answer = read_once<ChangesQuery, answer_changes>},
            {.method = "POST",
             .path = "/changes/compare",
             .summary = {"Đối chiếu với những dòng đang giữ", "Compare with the rows that a client holds"},
             .only_reads = true,
             .input = type_key<Comparison>(),
             .answer = read_once<Comparison, answer_comparison>}};
}

}  // namespace truong::feed
