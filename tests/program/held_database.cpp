#include "tests/program/held_database.hpp"

namespace truong::test {

bool works_on(const Server& server, int requests) {
    constexpr std::string_view name = "\ntruong_http_in_flight ";
    return eventually([&] {
        const std::string figures = server.get("/metrics").body;
        const std::size_t at = figures.find(name);
        // The question itself is one of them.
        return at != std::string::npos && std::atoi(figures.c_str() + at + name.size()) > requests;
    });
}

}  // namespace truong::test
