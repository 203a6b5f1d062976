module go-rival

go 1.19
