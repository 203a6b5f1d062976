"""FastAPI on uvicorn, one process. fast.py PORT FOLDER

The handlers are async and call SQLite straight away: on one core a thread pool would only add to the way.
"""

import sys
from typing import Annotated

import uvicorn
from fastapi import Depends, FastAPI, Header, HTTPException, Query, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

from chat import Chat

chat = Chat(sys.argv[2])
app = FastAPI()


class Named(BaseModel):
    name: str


class Said(BaseModel):
    text: str = Field(min_length=1)


class Message(BaseModel):
    id: str
    roomId: str
    authorId: str
    seq: int
    text: str
    createdAt: str


class Page(BaseModel):
    items: list[Message]
    hasMore: bool


async def caller(authorization: Annotated[str | None, Header()] = None) -> str:
    user_id = chat.user_id(authorization)
    if not user_id:
        raise HTTPException(401)
    return user_id


async def known_room(room_id: str) -> str:
    if not chat.has_room(room_id):
        raise HTTPException(404)
    return room_id


@app.exception_handler(RequestValidationError)
async def refused(_: Request, error: RequestValidationError) -> JSONResponse:
    problem = {"title": "Bad Request", "status": 400, "detail": str(error)}
    return JSONResponse(problem, 400, media_type="application/problem+json")


Caller = Annotated[str, Depends(caller)]
Room = Annotated[str, Depends(known_room)]


@app.get("/health")
async def health() -> dict[str, str]:
    return {"status": "up"}


@app.post("/users", status_code=201)
async def add_user(body: Named):
    return chat.add_user(body.name)


@app.post("/rooms", status_code=201)
async def add_room(body: Named, _: Caller):
    return chat.add_room(body.name)


@app.get("/rooms/{room_id}/messages")
async def page(_: Caller, room_id: Room, limit: Annotated[int, Query(ge=1, le=100)] = 50) -> Page:
    return chat.page(room_id, limit)


@app.post("/rooms/{room_id}/messages", status_code=201)
async def post(body: Said, user_id: Caller, room_id: Room) -> Message:
    return chat.post(room_id, user_id, body.text)


uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), log_level="error", access_log=False)
