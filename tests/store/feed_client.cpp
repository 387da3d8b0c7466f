#include "tests/store/feed_client.hpp"

#include "base/check.hpp"
#include "platform/feed/feed.hpp"
#include "platform/store/position.hpp"
#include "tests/world/wait.hpp"

namespace truong::test {

namespace {

std::string text_of(const json::Value& object, std::string_view name) {
    const json::Value* value = object.find(name);
    check(value != nullptr, "the answer lacks a member");
    return value->text;
}

std::string body_of(const std::string& table, const std::map<std::string, std::int64_t>& held,
                    const std::string& after, int limit) {
    std::string body;
    json::Object object(body);
    object.text("entity", table);
    object.number("limit", limit);
    if (!after.empty()) object.text("starting_after", after);
    json::Array known(object.member("known"));
    for (const auto& [id, version] : held) {
        if (id <= after) continue;
        json::Object row(known.item());
        row.text("id", id);
        row.number("version", version);
    }
    return body;
}

}  // namespace

json::Value FeedClient::ask(const std::string& line, const std::string& body) {
    const http::Response response = world_.call(actor_, line, body);
    EXPECT_EQ(response.status, 200) << line << '\n' << response.body;
    check(response.status == 200, "the feed refused");
    return json::parse(response.body);
}

json::Value FeedClient::page() {
    const auto settled = [&] {
        bool all = false;
        world_.database().read([&](db::Connection& connection) {
            db::Query newest(connection, "select coalesce(max(position), 0) from change_log");
            all = newest.next() && newest.number(0) < store::settled_below(connection);
        });
        return all;
    };
    EXPECT_TRUE(eventually(settled)) << "a transaction of the server does not end";
    return page_at_once();
}

json::Value FeedClient::page_at_once() {
    std::string line = "GET /api/v1/platform/changes?limit=" + std::to_string(limit_);
    if (!entities_.empty()) line += "&entities=" + entities_;
    if (!cursor_.empty()) line += "&since=" + cursor_;
    json::Value page = ask(line);
    cursor_ = text_of(page, "cursor");
    std::set<std::string> once;
    for (const json::Value& change : page.find("data")->items) {
        const std::string table = text_of(change, "entity"), id = text_of(change, "id");
        EXPECT_TRUE(once.insert(id).second) << "a row twice in one page: " << id;
        if (text_of(change, "change") == "gone")
            held_[table].erase(id);
        else
            held_[table][id] = *change.find("row")->find("version")->integer();
    }
    for (const json::Value& table : page.find("reconcile")->items) reconcile_.insert(table.text);
    return page;
}

void FeedClient::compare(const std::string& table) {
    auto& held = held_[table];
    std::string after;
    for (bool more = true; more;) {
        const json::Value answer =
            ask("POST /api/v1/platform/changes/compare", body_of(table, held, after, limit_));
        const json::Value& data = *answer.find("data");
        for (const json::Value& id : data.find("gone")->items) EXPECT_EQ(held.erase(id.text), 1u) << id.text;
        for (const json::Value& row : data.find("changed")->items)
            held[text_of(row, "id")] = *row.find("version")->integer();
        more = data.find("has_more")->flag;
        if (more) after = text_of(data, "up_to");
    }
}

void FeedClient::sync() {
    while (page().find("has_more")->flag) {
    }
    for (const std::string& table : std::exchange(reconcile_, {})) compare(table);
    std::erase_if(held_, [](const auto& entry) { return entry.second.empty(); });
}

FeedClient::Held FeedClient::actual() {
    Held actual;
    world_.read(actor_, [&](const Reader& reader) {
        for (const Entity* entity : feed::followed(reader)) {
            std::string rows = "[";
            reader.as_of({}).append_json(*entity, {}, {}, rows);
            for (const json::Value& row : json::parse(rows + ']').items)
                actual[entity->table][text_of(row, "id")] = *row.find("version")->integer();
        }
    });
    return actual;
}

}  // namespace truong::test
