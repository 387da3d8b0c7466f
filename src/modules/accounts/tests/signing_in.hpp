#pragma once
// People who sign in over the API, with the authenticator of the product.
#include "modules/accounts/sign_in.hpp"
#include "modules/accounts/tests/school_people.hpp"
#include "platform/access/codes.hpp"
#include "platform/access/tokens.hpp"
#include "platform/api/api.hpp"
#include "platform/passwords/lane.hpp"
#include "platform/passwords/totp.hpp"
#include "platform/services.hpp"

namespace truong::accounts {

using HeaderList = std::vector<std::pair<std::string, std::string>>;

/// What came back: status, first finding, body.
struct Answer {
    http::Response response;
    json::Value body;

    int status() const { return response.status; }
    std::string code() const {
        const json::Value* findings = body.find("findings");
        return findings ? findings->items.front().find("code")->text : std::string();
    }
    /// Null where the answer is a refusal.
    const json::Value& data() const {
        static const json::Value none;
        const json::Value* found = body.find("data");
        return found ? *found : none;
    }
    std::string text(std::string_view name) const {
        const json::Value* found = data().find(name);
        return found ? found->text : std::string();
    }
    /// The value that a cookie was given.
    std::string cookie(std::string_view name) const {
        for (const auto& [header, value] : response.headers)
            if (header == "Set-Cookie" && value.starts_with(std::string(name) + '='))
                return value.substr(name.size() + 1, value.find(';') - name.size() - 1);
        return {};
    }
};

/// A browser, a telephone or a program somewhere.
struct Client {
    std::string address = "203.113.4.7";
    std::string token;
    std::string session_cookie, device_cookie;
    bool secure = false;
    HeaderList headers = {};
};

class SigningIn : public SchoolPeople {
protected:
    static constexpr std::string_view good = "thuyền giấy xanh", other_good = "bún bò không hành";

    SigningIn() { restart(); }
    /// Forgets what a process knows, as a restart does.
    void restart() {
        authenticator_ = std::make_unique<access::Authenticator>(world.store(), seat_choices);
        api_ = std::make_unique<api::Api>(
            world.store(), world.installation().modules(),
            [this](const http::Request& request) { return authenticator_->actor(request); }, "test");
    }
    Answer ask(const Client& client, const std::string& line, const std::string& body = {}) {
        const std::size_t space = line.find(' ');
        http::Request request{.method = line.substr(0, space), .path = line.substr(space + 1), .body = body};
        request.client = client.address;
        request.id = "test-request";
        request.secure = client.secure;
        request.headers.add("Host", "truong.example");
        if (!client.token.empty()) request.headers.add("Authorization", "Bearer " + client.token);
        const std::string prefix = client.secure ? "__Host-" : "";
        if (!client.session_cookie.empty())
            request.headers.add("Cookie", prefix + "truong_session=" + client.session_cookie);
        if (!client.device_cookie.empty())
            request.headers.add("Cookie", "a=b; " + prefix + "truong_device=" + client.device_cookie);
        for (const auto& [name, value] : client.headers) request.headers.add(name, value);
        Answer answer{.response = api_->handle(request), .body = {}};
        if (!answer.response.body.empty()) answer.body = json::parse(answer.response.body);
        return answer;
    }
    /// JSON of an object of texts.
    static std::string object(const HeaderList& members) {
        std::string out;
        {
            json::Object written(out);
            for (const auto& [name, value] : members) written.text(name, value);
        }
        return out;
    }
    Answer sign_in(const Client& client, const std::string& name, std::string_view password,
                   const std::string& code = {}) {
        return ask(client, "POST /api/v1/accounts/sessions",
                   object({{"name", name}, {"password", std::string(password)}, {"code", code}}));
    }
    /// Signed in; fails the test otherwise.
    Client signed_in(const std::string& name, std::string_view password = good,
                     const std::string& code = {}) {
        Client client;
        const Answer answer = sign_in(client, name, password, code);
        EXPECT_EQ(answer.status(), 201) << answer.response.body;
        if (answer.status() != 201) return client;
        client.token = answer.text("token");
        client.device_cookie = answer.cookie("truong_device");
        return client;
    }
    int status_of(const Client& client) { return ask(client, "GET /api/v1/org/schools").status(); }
    std::string refusal_of(const Client& client) { return ask(client, "GET /api/v1/org/schools").code(); }

    Somebody with_password(Somebody somebody, std::string_view password = good) {
        give_password(world.store(), {.account = somebody.account, .text = std::string(password)});
        return somebody;
    }
    Account account_row(Id<Account> id) {
        Account row;
        world.read(world.system, [&](const Reader& reader) { row = reader.get(id); });
        return row;
    }
    std::string name_of(const Somebody& somebody) { return account_row(somebody.account).user_name; }
    void set_phone(const Somebody& somebody, const std::string& phone) {
        Account row = account_row(somebody.account);
        row.phone = phone;
        world.put(world.system, row);
    }
    void set_state(const Somebody& somebody, AccountState state) {
        Account row = account_row(somebody.account);
        row.state = state;
        world.put(world.system, row);
    }
    Somebody guardian(const std::string& name, const std::string& child) {
        const auto who = person(name);
        stand_for(who, enrol(person(child), world.school), world.school);
        return {.person = who, .account = account_of(who), .actor = {}};
    }
    std::int64_t derived() { return world.store().services().passwords->derived(); }
    std::int64_t rows(const std::string& table) { return world.number("select count(*) from " + table); }
    std::string code_at_now(const std::string& secret) {
        return passwords::totp_code(secret, passwords::totp_step_of(world.store().now()));
    }
    std::string letter(Id<Account> account, access::CodePurpose purpose) {
        std::string code;
        world.write(world.system, [&](Tx& tx) {
            code = access::issue_code(
                access::ledger_of(tx),
                {.account = account, .purpose = purpose, .expires_at = {tx.now().ms + access::code_life_ms}});
        });
        return code;
    }
    static constexpr std::int64_t second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;

private:
    std::unique_ptr<access::Authenticator> authenticator_;
    std::unique_ptr<api::Api> api_;
};

}  // namespace truong::accounts
