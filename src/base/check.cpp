#include "base/check.hpp"

#include <string>

namespace truong {

void fail_check(std::string_view what, CodePlace where) {
    std::string message = where.file;
    message.append(":").append(std::to_string(where.line)).append(": ").append(what);
    throw Bug(message);
}

}  // namespace truong
