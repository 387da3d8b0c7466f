#include "platform/feed/cursor.hpp"

#include "platform/crypto/digest.hpp"
#include "platform/store/store.hpp"

namespace truong::feed {

namespace {

constexpr std::string_view context = "feed/cursor";
constexpr std::string_view digits = "0123456789abcdef";
constexpr std::size_t text_limit = 1'000;

std::string hex_of(std::string_view bytes) {
    std::string text;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        (text += digits[value >> 4]) += digits[value & 15];
    }
    return text;
}

std::optional<std::string> bytes_of(std::string_view text) {
    if (text.empty() || text.size() % 2 != 0 || text.size() > text_limit) return std::nullopt;
    std::string bytes;
    for (std::size_t at = 0; at < text.size(); at += 2) {
        const std::size_t high = digits.find(text[at]), low = digits.find(text[at + 1]);
        if (high == digits.npos || low == digits.npos) return std::nullopt;
        bytes += static_cast<char>(high << 4 | low);
    }
    return bytes;
}

[[noreturn]] void refuse() { throw Problem(ProblemKind::invalid, {{.path = "since", .code = "bad_cursor"}}); }

/// What does not open was sealed elsewhere, or changed on its way.
std::string opened(const Reader& reader, std::string_view text) {
    const auto sealed = bytes_of(text);
    if (!sealed) refuse();
    try {
        return reader.store().ring().unseal(*sealed, context);
    } catch (const Problem& problem) {
        if (problem.kind() != ProblemKind::internal) throw;
    }
    refuse();
}

}  // namespace

std::string seat_digest(const Actor& actor, const std::vector<const Entity*>& entities) {
    crypto::Digest digest;
    digest.add(name_of(actor.hat));
    for (const std::int64_t id : {actor.account.value, actor.person.value, actor.school.value,
                                  actor.campus.value, actor.authority.value})
        digest.add(id);
    for (std::size_t role = 0; role < enumerators<Role>().size(); ++role)
        digest.add(std::int64_t{actor.roles.has(static_cast<Role>(role))});
    digest.add(actor.scopes ? actor.scopes->text() : std::string());
    for (const Entity* entity : entities) digest.add(entity->table);
    return digest.hex().substr(0, 32);
}

std::string cursor_text(const Reader& reader, const Cursor& cursor) {
    std::string plain;
    {
        json::Object object(plain);
        object.number("p", cursor.place.position);
        object.number("l", cursor.place.line);
        object.number("d", cursor.day.days);
        object.text("s", cursor.seat);
    }
    return hex_of(reader.store().ring().seal(plain, context));
}

Cursor parse_cursor(const Reader& reader, std::string_view text) {
    const json::Value plain = json::parse(opened(reader, text));
    const auto number = [&](std::string_view name) {
        const json::Value* value = plain.find(name);
        const auto whole = value ? value->integer() : std::nullopt;
        if (!whole) refuse();
        return *whole;
    };
    const json::Value* seat = plain.find("s");
    if (!seat) refuse();
    return {.place = {number("p"), number("l")},
            .day = {static_cast<std::int32_t>(number("d"))},
            .seat = seat->text};
}

}  // namespace truong::feed
